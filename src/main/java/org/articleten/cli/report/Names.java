package org.articleten.cli.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.articleten.rulebook.ReferenceData;
import org.articleten.scenario.Scenario;

/** Names of states and other actors, and dates, as a report has them. */
final class Names {
    private final org.articleten.explanation.Names names;

    Names(Scenario scenario, ReferenceData known) {
        this.names = new org.articleten.explanation.Names(scenario.states(), known);
    }

    /** Such as {@code the United States}. */
    String of(String code) {
        return names.of(code);
    }

    /** Such as {@code United States (US)}. */
    String withCode(String code) {
        var name = of(code);
        var bare = name.startsWith("the ") ? name.substring("the ".length()) : name;
        return bare.equals(code) ? code : bare + " (" + code + ")";
    }

    /** Such as {@code France, the United Kingdom and Norway}; of many only the first. */
    String few(Collection<String> codes) {
        return org.articleten.explanation.Names.few(codes.stream().map(this::of).toList());
    }

    /** Such as {@code France, the United Kingdom and Norway}. */
    String list(Collection<String> codes) {
        return joined(codes.stream().map(this::of).toList());
    }

    static String joined(List<String> texts) {
        return org.articleten.explanation.Names.joined(texts);
    }

    /** Such as {@code 26 November 2025}. */
    static String day(LocalDate date) {
        return org.articleten.explanation.Names.day(date);
    }

    /** Such as {@code one Ally} or {@code 3 Allies}. */
    static String allies(int count) {
        return count == 1 ? "one Ally" : count + " Allies";
    }

    static String force(org.articleten.rulebook.Force force) {
        return force.says();
    }
}
