package org.articleten.evidence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.jspecify.annotations.Nullable;

/** A part of a file of evidence that is asked to be something, and says where it stands if it is not. */
final class Part {
    static final String WRITTEN = "evidence is what `run --evidence FILE` writes, unchanged";

    private static final Predicate<String> DIGEST =
            Pattern.compile("sha256:[0-9a-f]{64}").asMatchPredicate();
    private static final Predicate<String> WORD =
            Pattern.compile("[a-z][a-z0-9-]*").asMatchPredicate();
    private static final int DATE_LENGTH = 10;

    private final Json json;
    private final String pointer;
    private final @Nullable Object data;

    private Part(Json json, String pointer, @Nullable Object data) {
        this.json = json;
        this.pointer = pointer;
        this.data = data;
    }

    static Part whole(Json json) throws ProblemsFound {
        return new Part(json, "", json.data());
    }

    /** A map of these keys, and of no others. */
    Part requireKeys(Collection<String> keys) throws ProblemsFound {
        for (var key : map().keySet()) {
            if (!keys.contains(String.valueOf(key))) {
                throw at(String.valueOf(key))
                        .wrong(
                                "unknown-key",
                                "evidence has no key " + Quote.of(String.valueOf(key)) + " here",
                                Suggestion.help(String.valueOf(key), keys));
            }
        }
        for (var key : keys) {
            get(key);
        }
        return this;
    }

    /** What stands under a key. */
    Part get(String key) throws ProblemsFound {
        if (!map().containsKey(key)) {
            throw wrong("missing-key", "the key " + Quote.of(key) + " is missing here", WRITTEN);
        }
        return at(key);
    }

    /** What stands under each key, in the file's order. */
    List<String> keys() throws ProblemsFound {
        return map().keySet().stream().map(String::valueOf).toList();
    }

    List<Part> items() throws ProblemsFound {
        var items = new ArrayList<Part>();
        for (var item : list()) {
            items.add(new Part(json, pointer + "/" + items.size(), item));
        }
        return items;
    }

    List<?> list() throws ProblemsFound {
        if (data instanceof List<?> list) {
            return list;
        }
        throw isNo("a list");
    }

    String text() throws ProblemsFound {
        if (data instanceof String text) {
            return text;
        }
        throw isNo("a text");
    }

    /** {@code sha256:} and hexadecimal digits. */
    String digest() throws ProblemsFound {
        return matching(DIGEST, "a digest `sha256:` with 64 hexadecimal digits");
    }

    /** A word in kebab-case; it may become the name of a folder. */
    String word() throws ProblemsFound {
        return matching(WORD, "a word");
    }

    LocalDate date() throws ProblemsFound {
        try {
            if (text().length() == DATE_LENGTH) {
                return LocalDate.parse(text());
            }
        } catch (DateTimeException noDate) {
            // Said below, as of every other text that is no date.
        }
        throw isNo("a date such as `2025-11-26`");
    }

    void require(Object value) throws ProblemsFound {
        if (!value.equals(data)) {
            throw isNo(Quote.of(String.valueOf(value)));
        }
    }

    ProblemsFound wrong(String code, String message, String help) {
        return new ProblemsFound(List.of(new Problem(json.place(pointer), code, message, help)));
    }

    private Part at(String key) throws ProblemsFound {
        return new Part(json, pointer + "/" + key.replace("~", "~0").replace("/", "~1"), map().get(key));
    }

    private Map<?, ?> map() throws ProblemsFound {
        if (data instanceof Map<?, ?> map) {
            return map;
        }
        throw isNo("a map");
    }

    private String matching(Predicate<String> pattern, String what) throws ProblemsFound {
        if (pattern.test(text())) {
            return text();
        }
        throw isNo(what);
    }

    private ProblemsFound isNo(String expected) {
        var found = data == null
                ? "null"
                : data instanceof Map<?, ?> ? "a map" : data instanceof List<?> ? "a list" : Quote.of(data.toString());
        return wrong("wrong-value", "here evidence has " + expected + ", but this is " + found, WRITTEN);
    }
}
