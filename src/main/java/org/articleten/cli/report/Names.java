package org.articleten.cli.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.articleten.facts.StateOverride;
import org.articleten.rulebook.ReferenceData;
import org.articleten.scenario.Scenario;

/** Names of states and other actors, and dates, as a sentence has them. */
final class Names {
    private static final Map<String, String> OTHERS = Map.of(
            "EU", "the European Union", "UN", "the United Nations", "secretary-general", "NATO's Secretary General");
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

    Names(Scenario scenario, ReferenceData known) {
        this.own = scenario.states();
        this.known = known;
    }

    /** Such as {@code the United States}. */
    String of(String code) {
        for (var state : own) {
            if (state.code().equals(code)) {
                return state.name() == null ? code : state.name();
            }
        }
        var other = OTHERS.get(code);
        return other != null ? other : known.name(code);
    }

    /** Such as {@code United States (US)}. */
    String withCode(String code) {
        var name = of(code);
        var bare = name.startsWith("the ") ? name.substring("the ".length()) : name;
        return bare.equals(code) ? code : bare + " (" + code + ")";
    }

    /** Such as {@code France, the United Kingdom and Norway}. */
    String list(Collection<String> codes) {
        return joined(codes.stream().map(this::of).toList());
    }

    static String joined(List<String> texts) {
        var last = texts.size() - 1;
        return last < 1
                ? String.join("", texts)
                : String.join(", ", texts.subList(0, last)) + " and " + texts.get(last);
    }

    /** Such as {@code 26 November 2025}. */
    static String day(LocalDate date) {
        return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    /** Such as {@code one Ally} or {@code 3 Allies}. */
    static String allies(int count) {
        return count == 1 ? "one Ally" : count + " Allies";
    }

    static String force(org.articleten.rulebook.Force force) {
        return switch (force) {
            case TREATY -> "treaty";
            case PROTOCOL -> "protocol";
            case GENERAL -> "general law";
            case DOMESTIC -> "domestic law";
            case PRACTICE -> "practice";
            case POLITICAL -> "political promise";
            case MODEL -> "model assumption";
        };
    }
}
