package org.articleten.regression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articleten.problem.Place;
import org.articleten.scenario.Expectation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How an expectation is compared, field by field. */
class ComparisonTest {
    private final Map<String, @Nullable Object> result = new LinkedHashMap<>();

    @Test
    void wordsNumbersAndNothingAreCompared() {
        result.put("outcome", "invited");
        result.put("electorate", 32);
        result.put("memberSince", null);
        assertThat(differences("outcome", "invited")).isEmpty();
        assertThat(differences("electorate", 32)).isEmpty();
        assertThat(differences("memberSince", null)).isEmpty();
        assertThat(differences("outcome", "pending")).containsExactly(new Difference("outcome", "pending", "invited"));
        assertThat(differences("electorate", 31)).containsExactly(new Difference("electorate", "31", "32"));
        assertThat(differences("memberSince", "2023-04-04"))
                .containsExactly(new Difference("memberSince", "2023-04-04", "null"));
    }

    @Test
    void nothingIsNotTheWordForIt() {
        result.put("memberSince", "null");
        assertThat(differences("memberSince", null)).hasSize(1);
    }

    @Test
    void listsAreSets() {
        result.put("blockers", List.of("HU", "US"));
        assertThat(differences("blockers", List.of("US", "HU"))).isEmpty();
        assertThat(differences("blockers", List.of("US", "HU", "US"))).isEmpty();
        assertThat(differences("blockers", List.of("US")))
                .containsExactly(new Difference("blockers", "[US]", "[HU, US]"));
        assertThat(differences("blockers", List.of("US", "HU", "TR"))).hasSize(1);
        assertThat(differences("blockers", List.of())).hasSize(1);
    }

    @Test
    void flagsAndRulesAreContained() {
        result.put("flags", List.of("late-objection", "model-assumption"));
        assertThat(differences("flags", List.of("late-objection"))).isEmpty();
        assertThat(differences("flags", List.of("domestic-bar", "late-objection")))
                .containsExactly(new Difference("flags", "with domestic-bar", "[late-objection, model-assumption]"));
    }

    @Test
    void notFlagsAndNotRulesAreAbsent() {
        result.put("rules", List.of("R-DEC-02", "R-OUT-01"));
        assertThat(differences("notRules", List.of("R-DEC-04"))).isEmpty();
        assertThat(differences("notRules", List.of("R-DEC-04", "R-OUT-01")))
                .containsExactly(new Difference("notRules", "without R-OUT-01", "[R-DEC-02, R-OUT-01]"));
    }

    @Test
    void theAnswerAloneOfAProspectWillDo() {
        result.put("prospect", Map.of("answer", "open", "opposing", List.of(), "supporting", List.of("FR", "PL")));
        assertThat(differences("prospect", "open")).isEmpty();
        assertThat(differences("prospect", Map.of("supporting", List.of("PL", "FR"))))
                .isEmpty();
        assertThat(differences("prospect", "consensus"))
                .containsExactly(new Difference("prospect.answer", "consensus", "open"));
    }

    @Test
    void ofADecisionTheKeysGivenAreCompared() {
        result.put("decision", Map.of("answer", "agreed", "consenting", List.of("FR", "PL"), "on", "2025-11-26"));
        assertThat(differences("decision", Map.of("consenting", List.of("PL", "FR"), "answer", "agreed")))
                .isEmpty();
        assertThat(differences("decision", Map.of("on", "2025-11-27")))
                .containsExactly(new Difference("decision.on", "2025-11-27", "2025-11-26"));
    }

    @Test
    void aDecisionIsNotNone() {
        result.put("decision", null);
        assertThat(differences("decision", null)).isEmpty();
        assertThat(differences("decision", Map.of("answer", "agreed"))).hasSize(1);
        result.put("decision", Map.of("answer", "agreed"));
        assertThat(differences("decision", null)).hasSize(1);
    }

    @Test
    void truthValuesAreCompared() {
        result.put("eligibility", Map.of("eligible", true));
        assertThat(differences("eligibility", Map.of("eligible", true))).isEmpty();
        assertThat(differences("eligibility", Map.of("eligible", false))).hasSize(1);
    }

    @Test
    void commitmentsAreASetOfWhatIsGivenOfEach() {
        var never = Map.of("text", "never-admit", "for", "UA", "adopted", "2025-01-01", "standing", true);
        result.put("commitments", List.of(never));
        assertThat(differences("commitments", List.of(Map.of("text", "never-admit", "standing", true))))
                .isEmpty();
        assertThat(differences("commitments", List.of(Map.of("text", "never-admit", "for", List.of("UA")))))
                .isEmpty();
        assertThat(differences("commitments", List.of(Map.of("text", "never-admit", "for", "GE"))))
                .hasSize(1);
        assertThat(differences("commitments", List.of())).hasSize(1);
    }

    @Test
    void clausesAreAMapFromIdToRuling() {
        result.put(
                "clauses",
                List.of(
                        Map.of("clause", "7", "ruling", "void-as-to-nato"),
                        Map.of("clause", "8", "ruling", "recorded")));
        assertThat(differences("clauses", Map.of("7", "void-as-to-nato", "8", "recorded")))
                .isEmpty();
        assertThat(differences("clauses", Map.of("7", "void-as-to-nato"))).hasSize(1);
        assertThat(differences("clauses", Map.of("7", "recorded", "8", "recorded")))
                .hasSize(1);
        result.put("clauses", List.of());
        assertThat(differences("clauses", Map.of())).isEmpty();
    }

    @Test
    void aClauseIdOfSeveralAgreementsIsNamedWithItsAgreement() {
        result.put(
                "clauses",
                List.of(
                        Map.of("agreement", "one", "clause", "7", "ruling", "void-as-to-nato"),
                        Map.of("agreement", "two", "clause", "7", "ruling", "recorded"),
                        Map.of("agreement", "two", "clause", "8", "ruling", "compatible")));
        assertThat(differences("clauses", Map.of("one/7", "void-as-to-nato", "two/7", "recorded", "8", "compatible")))
                .isEmpty();
        assertThat(differences("clauses", Map.of("7", "recorded", "8", "compatible")))
                .hasSize(1);
    }

    @Test
    void ofALayerOnlyWhatIsGivenIsCompared() {
        result.put(
                "guarantees",
                Map.of(
                        "required",
                        true,
                        "verdict",
                        "incomplete",
                        "layers",
                        Map.of("united-states", Map.of("status", "partial", "by", List.of("US")))));
        assertThat(differences("guarantees", "incomplete")).isEmpty();
        assertThat(differences("guarantees", Map.of("layers", Map.of("united-states", Map.of("status", "partial")))))
                .isEmpty();
        assertThat(differences("guarantees", Map.of("layers", Map.of("united-states", Map.of("status", "missing")))))
                .extracting(Difference::field)
                .containsExactly("guarantees.layers.united-states.status");
    }

    @Test
    void everyDifferenceIsTold() {
        result.put("outcome", "invited");
        result.put("blockers", List.of());
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("outcome", "pending");
        fields.put("blockers", List.of("US"));
        assertThat(Comparison.of(expecting(fields), result))
                .extracting(Difference::field)
                .containsExactly("outcome", "blockers");
    }

    private List<Difference> differences(String field, @Nullable Object expected) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put(field, expected);
        return Comparison.of(expecting(fields), result);
    }

    private static Expectation expecting(Map<String, @Nullable Object> fields) {
        return new Expectation(new Place("x.yaml", 1, 1), LocalDate.of(2025, 11, 26), "UA", fields, Map.of());
    }
}
