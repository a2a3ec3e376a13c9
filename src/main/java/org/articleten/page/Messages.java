package org.articleten.page;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.articleten.explanation.Language;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;
import org.articleten.problem.Problems;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleInfo;

/**
 * What the program says in every language that it has a message file for. A file more in the folder of messages is a
 * language more. It never changes and may be shared by threads.
 */
public final class Messages {
    private final Map<String, Spoken> languages;

    private record Spoken(MessageFile file, Language language, Map<String, String> page) {}

    private Messages(Map<String, Spoken> languages) {
        this.languages = languages;
    }

    /**
     * All that come with the program.
     *
     * @throws ProblemsFound if a file is not what a message file is; those of all files at once
     */
    public static Messages shipped() throws ProblemsFound {
        return of(Objects.requireNonNull(Messages.class.getClassLoader()));
    }

    static Messages of(ClassLoader loader) throws ProblemsFound {
        var problems = new Problems();
        var read = new TreeMap<String, MessageFile>();
        MessageFiles.in(loader).forEach((tag, content) -> {
            try {
                read.put(tag, MessageReader.read(tag, content));
            } catch (ProblemsFound found) {
                problems.addAll(found);
            }
        });
        problems.throwIfAny();
        var english = Objects.requireNonNull(read.get(MessageFiles.ENGLISH), "no English message file");
        var languages = new LinkedHashMap<String, Spoken>();
        languages.put(MessageFiles.ENGLISH, new Spoken(english, Language.ENGLISH, page(english, english)));
        read.forEach((tag, file) -> {
            if (!tag.equals(MessageFiles.ENGLISH)) {
                language(file, problems, languages, page(english, file));
            }
        });
        problems.throwIfAny();
        return new Messages(languages);
    }

    private static void language(
            MessageFile file, Problems problems, Map<String, Spoken> languages, Map<String, String> page) {
        try {
            var language = Language.of(file.translation());
            languages.put(language.tag(), new Spoken(file, language, page));
        } catch (IllegalArgumentException pattern) {
            problems.add(
                    Place.startOf(file.file()),
                    "bad-message",
                    "a pattern in `grammar` is none that ICU knows: " + pattern.getMessage(),
                    "such as `others: \"{others, plural, one {# other} other {# others}}\"`");
        }
    }

    private static Map<String, String> page(MessageFile english, MessageFile file) {
        var page = new LinkedHashMap<>(english.page());
        page.putAll(file.page());
        return Collections.unmodifiableMap(page);
    }

    /** The BCP 47 tags of the languages: English first, then the others, sorted. */
    public List<String> tags() {
        return List.copyOf(languages.keySet());
    }

    /** Whether there is a language. */
    public boolean has(String tag) {
        return languages.containsKey(tag);
    }

    /** A language by its tag; English where there is none. */
    public Language language(String tag) {
        return spoken(tag).language();
    }

    /** What a language calls itself, such as {@code français}. */
    public String name(String tag) {
        var locale = language(tag).locale();
        return locale.getDisplayName(locale);
    }

    /** The texts of the pages, by their keys with dots between; English where the language lacks one. */
    public Map<String, String> page(String tag) {
        return spoken(tag).page();
    }

    /** What authors of lessons and exercises wrote in English, and what it is in a language; empty for English. */
    public Map<String, String> texts(String tag) {
        return spoken(tag).file().texts();
    }

    private Spoken spoken(String tag) {
        var spoken = languages.get(tag);
        return spoken != null ? spoken : Objects.requireNonNull(languages.get(MessageFiles.ENGLISH));
    }

    /** What the message files lack, or have too much, of the sentences of these rules and of the texts of the pages. */
    public List<Problem> gaps(Collection<RuleInfo> rules) {
        var gaps = new TreeSet<Problem>();
        var english = spoken(MessageFiles.ENGLISH).file();
        for (var spoken : languages.values()) {
            if (!spoken.language().equals(Language.ENGLISH)) {
                gaps.addAll(new MessageGaps(english, spoken.file()).of(rules));
            }
        }
        return List.copyOf(gaps);
    }
}
