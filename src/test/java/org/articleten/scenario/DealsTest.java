package org.articleten.scenario;

import static org.articleten.scenario.Reading.acts;
import static org.articleten.scenario.Reading.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.articleten.facts.Agreement;
import org.articleten.facts.Clause;
import org.articleten.facts.ClauseKind;
import org.articleten.facts.Drawn;
import org.articleten.facts.Guarantees;
import org.articleten.facts.Invoked;
import org.articleten.facts.Layer;
import org.articleten.facts.LayerName;
import org.articleten.facts.LayerStatus;
import org.articleten.facts.Protest;
import org.articleten.facts.Question;
import org.articleten.facts.VoteWord;
import org.articleten.problem.ProblemsFound;
import org.junit.jupiter.api.Test;

class DealsTest {
    private static final String ALONE = """
            title: One applicant
            applicant: UA
            sources: [{id: text, title: The text}, {id: press, title: The press}]
            timeline:
              - on: 2025-11-01
                agreement:
                  id: 7
                  between: US
                  status: in-force
                  clauses:
                    - {id: 1, kind: never-admit, onBehalfOf: nato, says: Never., source: press}
                    - {id: b, kind: neutrality, of: GE, guarantors: US}
                source: text
            """;

    @Test
    void aClauseIsAboutTheOneApplicantAndHasTheSourceOfItsAct() throws ProblemsFound {
        assertThat(scenario(ALONE).acts()).singleElement().isInstanceOfSatisfying(Agreement.class, agreement -> {
            assertThat(agreement.id()).isEqualTo("7");
            assertThat(agreement.between()).containsExactly("US");
            assertThat(agreement.clauses())
                    .containsExactly(
                            new Clause("1", 11, ClauseKind.NEVER_ADMIT, "UA", "nato", List.of(), "Never.", "The press"),
                            new Clause("b", 12, ClauseKind.NEUTRALITY, "GE", null, List.of("US"), null, "The text"));
        });
    }

    @Test
    void withSeveralApplicantsAClauseThatIsAboutNoStateNeedsNone() throws ProblemsFound {
        var timeline =
                "- {on: 2025-11-01, agreement: {id: a, between: [EU], status: draft, clauses: [{id: 1, kind: other}]}}\n";
        assertThat(acts(Agreement.class, timeline))
                .singleElement()
                .satisfies(
                        agreement -> assertThat(agreement.clauses().get(0).of()).isNull());
    }

    @Test
    void everyPartyOfTheDayMayTakePartBesideOthers() throws ProblemsFound {
        assertThat(acts(Agreement.class, """
                - {on: 2025-11-01, agreement: {id: a, between: all, status: draft, clauses: []}}
                - {on: 2025-11-01, agreement: {id: b, between: [all, RU, RU], status: draft, clauses: []}}
                - {on: 2025-11-01, agreement: {id: c, between: RU, status: draft, clauses: []}}
                """))
                .extracting(agreement -> agreement.everyParty() + " " + agreement.between())
                .containsExactly("true []", "true [RU]", "false [RU]");
    }

    @Test
    void aLayerThatIsNotToldIsMissing() throws ProblemsFound {
        assertThat(acts(Guarantees.class, """
                - {on: 2025-11-01, guarantees: {for: UA, layers: {united-states: partial, armed-forces: {by: [UA, PL], status: described}}}}
                - {on: 2025-11-01, guarantees: {for: GE}}
                """))
                .extracting(Guarantees::layers)
                .containsExactly(
                        List.of(
                                new Layer(LayerName.ARMED_FORCES, LayerStatus.DESCRIBED, List.of("PL", "UA"), null),
                                new Layer(LayerName.COALITION_OF_THE_WILLING, LayerStatus.MISSING, List.of(), null),
                                new Layer(LayerName.UNITED_STATES, LayerStatus.PARTIAL, List.of(), null)),
                        List.of(
                                new Layer(LayerName.ARMED_FORCES, LayerStatus.MISSING, List.of(), null),
                                new Layer(LayerName.COALITION_OF_THE_WILLING, LayerStatus.MISSING, List.of(), null),
                                new Layer(LayerName.UNITED_STATES, LayerStatus.MISSING, List.of(), null)));
    }

    @Test
    void textsOfTheRecordAreDrawnOnByTheirNames() throws ProblemsFound {
        var text = "title: Drawn\nasOf: 2025-11-26\napplicant: UA\nrecord:\n  - bucharest-2008\n  - the-hague-2025\n";
        assertThat(scenario(text).record())
                .containsExactly(new Drawn("bucharest-2008", 5, 5), new Drawn("the-hague-2025", 6, 5));
    }

    @Test
    void aProtestMaySayWhatItInvokes() throws ProblemsFound {
        assertThat(acts(Protest.class, """
                - {on: 2025-11-01, protests: RU, for: UA, invokes: assurances-of-1990}
                - {on: 2025-11-01, protests: RU, for: GE}
                """))
                .extracting(Protest::invoked)
                .containsExactly(Invoked.ASSURANCES_OF_1990, null);
    }

    @Test
    void houseRulesKnowAbstention() throws ProblemsFound {
        var text = """
                title: House rules
                houseRules: model-nato
                asOf: 2025-11-26
                applicant: UA
                question: invitation
                votes: {default: consent, FR: abstain}
                """;
        assertThat(scenario(text).houseRules()).isEqualTo("model-nato");
        assertThat(scenario(text).acts())
                .singleElement()
                .isInstanceOfSatisfying(
                        Question.class,
                        question -> assertThat(question.votes())
                                .anyMatch(vote -> vote.actor().equals("FR") && vote.word() == VoteWord.ABSTAIN));
    }
}
