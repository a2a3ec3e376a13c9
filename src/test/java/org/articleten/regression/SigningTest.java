package org.articleten.regression;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.articleten.explanation.Deal;
import org.articleten.facts.Ruling;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.ScenarioReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a draft would amount to if it were signed as it stands. */
class SigningTest {
    private static final String DRAFTS = """
            title: A draft, one that was signed, and one that is later
            asOf: 2025-12-01
            applicant: UA
            timeline:
              - on: 2025-11-01
                agreement: {id: draft, between: [US, RU], status: draft, clauses: [{id: 1, kind: cap-forces}]}
              - on: 2025-11-01
                agreement: {id: signed, between: [US, RU], status: draft, clauses: [{id: 1, kind: other}]}
              - on: 2025-11-15
                agreement: {id: draft, between: [US, RU, UA], status: draft, clauses: [{id: 1, kind: cap-forces}]}
              - on: 2025-11-20
                agreement: {id: signed, between: [US, RU], status: signed, clauses: [{id: 1, kind: other}]}
              - {on: 2025-11-30, applies: UA}
              - on: 2025-12-02
                agreement: {id: later, between: [US, RU], status: draft, clauses: [{id: 1, kind: other}]}
            """;

    private static RuleBook book;

    @BeforeAll
    static void load() throws ProblemsFound {
        book = RuleBook.load(Path.of("rules", "nato"), List.of());
    }

    @Test
    void theLastTermsOfADraftAreTriedAndNothingElse() throws ProblemsFound {
        assertThat(tried(DRAFTS)).singleElement().satisfies(deal -> {
            assertThat(deal.agreement()).isEqualTo("draft");
            assertThat(deal.clauses())
                    .singleElement()
                    .satisfies(clause -> assertThat(clause.result().ruling()).isEqualTo(Ruling.COMPATIBLE));
        });
    }

    @Test
    void whereNothingIsADraftNothingIsTried() throws ProblemsFound {
        assertThat(tried(DRAFTS.replace("status: draft", "status: in-force"))).isEmpty();
    }

    private static List<Deal> tried(String text) throws ProblemsFound {
        var scenario = ScenarioReader.read("x.yaml", text.getBytes(StandardCharsets.UTF_8));
        var played = new ScenarioRuns(book, null).play(scenario);
        try (var trials = new Trials(played)) {
            return trials.signed(played.run().results().get(0));
        }
    }
}
