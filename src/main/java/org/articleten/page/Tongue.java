package org.articleten.page;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.articleten.cli.report.Why;
import org.articleten.explanation.Asides;
import org.articleten.explanation.Language;
import org.articleten.explanation.Reason;
import org.articleten.explanation.Result;
import org.articleten.explanation.Results;
import org.articleten.regression.ScenarioRuns.Played;
import org.articleten.rulebook.RuleInfo;
import org.jspecify.annotations.Nullable;

/**
 * The language of a reader.
 *
 * @param language that of reasons and names
 * @param texts what authors wrote in English, such as the question of a lesson, and what it is in this language
 */
record Tongue(Language language, Map<String, String> texts) {
    /** That of a tag; English where there is no such language. */
    static Tongue of(Messages messages, String tag) {
        return new Tongue(messages.language(tag), messages.texts(tag));
    }

    /** What an author wrote, in this language where it was translated, with the language that it is in. */
    @Nullable
    Map<String, String> text(@Nullable String english) {
        if (english == null) {
            return null;
        }
        var told = texts.get(english.strip());
        return Map.of(
                "text",
                told == null ? english.strip() : told,
                "language",
                told == null ? Language.ENGLISH.tag() : language.tag());
    }

    /** A state's name, as a list has it. */
    String name(String state) {
        var locale = language.locale();
        // In NATO's two languages Türkiye goes by the name that it asked for in 2022, which the library has in one of
        // them.
        return state.equals("TR")
                ? "Türkiye"
                : LocaleDisplayNames.getInstance(ULocale.forLocale(locale)).regionDisplayName(state);
    }

    Results results(Played played) {
        return played.told(language);
    }

    /** Puts what a rule says in this language in place of what it says itself. */
    void translate(RuleInfo rule, Map<String, Object> data) {
        if (language.has(rule)) {
            data.put("name", language.title(rule));
            data.put("says", language.sentence(rule));
            data.put("language", language.tag());
        } else {
            data.put("language", Language.ENGLISH.tag());
        }
    }

    /**
     * The reasons that a reader needs first, and those why voices are not counted. They are chosen from the English ones:
     * what they tell decides, not how.
     */
    Chosen chosen(Played played, Result result, Asides asides) {
        if (language == Language.ENGLISH) {
            return new Chosen(Why.of(result, asides), Why.notCounted(asides));
        }
        var told = played.told();
        var english = told.of(result.applicant(), result.asOf());
        var besides = told.asides(result.applicant(), result.asOf());
        var same = new IdentityHashMap<Reason, Reason>();
        pair(english.because(), result.because(), same);
        pair(besides.notCounted(), asides.notCounted(), same);
        pair(besides.prospect(), asides.prospect(), same);
        return new Chosen(translated(Why.of(english, besides), same), translated(Why.notCounted(besides), same));
    }

    /**
     * Reasons chosen of many.
     *
     * @param why those of the outcome
     * @param notCounted those why voices are not counted
     */
    record Chosen(List<Reason> why, List<Reason> notCounted) {}

    private static List<Reason> translated(List<Reason> reasons, IdentityHashMap<Reason, Reason> same) {
        return reasons.stream().map(reason -> same.getOrDefault(reason, reason)).toList();
    }

    /** Both come from one trace, so that they differ in their words only. */
    private static void pair(List<Reason> one, List<Reason> other, IdentityHashMap<Reason, Reason> same) {
        for (var i = 0; i < Math.min(one.size(), other.size()); i++) {
            if (one.get(i).name().equals(other.get(i).name())) {
                same.put(one.get(i), other.get(i));
                pair(one.get(i).from(), other.get(i).from(), same);
            }
        }
    }
}
