package org.articleten.explanation;

import java.time.LocalDate;
import java.util.List;
import org.articleten.facts.StateOverride;
import org.articleten.rulebook.ReferenceData;

/** Names of states and other actors in any language; dates and lists as an English sentence has them. */
public final class Names {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private final List<StateOverride> own;
    private final ReferenceData known;
    private final Language language;

    /** The names of a scenario's own states, and of all others the known ones, in English. */
    public Names(List<StateOverride> own, ReferenceData known) {
        this(own, known, Language.ENGLISH);
    }

    /** The names of a scenario's own states, which no language changes, and of all others those of the language. */
    public Names(List<StateOverride> own, ReferenceData known, Language language) {
        this.own = own;
        this.known = known;
        this.language = language;
    }

    /** Such as {@code the United States}; a state that the scenario declares without a name goes by its code. */
    public String of(String code) {
        for (var state : own) {
            if (state.code().equals(code) && (state.name() != null || fictional(code))) {
                return state.name() == null ? code : state.name();
            }
        }
        return fictional(code) ? code : language.name(code, known);
    }

    /** The codes that ISO 3166-1 leaves to its users, but for Kosovo's. */
    private static boolean fictional(String code) {
        return code.equals("ZZ")
                || (code.length() == 2
                        && ((code.charAt(0) == 'X' && code.charAt(1) != 'K')
                                || (code.charAt(0) == 'Q' && code.charAt(1) >= 'M')));
    }

    /** Such as {@code France, the United Kingdom and Norway}. */
    public static String joined(List<String> texts) {
        var last = texts.size() - 1;
        return last < 1
                ? String.join("", texts)
                : String.join(", ", texts.subList(0, last)) + " and " + texts.get(last);
    }

    /** The same of few; of many the first ones, and how many there are beside. */
    public static String few(List<String> texts) {
        if (texts.size() > Grammar.NAMED) {
            var shown = texts.subList(0, Grammar.NAMED - 1);
            return String.join(", ", shown) + " and " + (texts.size() - shown.size()) + " others";
        }
        return joined(texts);
    }

    /** Such as {@code 26 November 2025}. */
    public static String day(LocalDate date) {
        return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
    }
}
