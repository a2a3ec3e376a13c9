package org.articleten.scenario;

import static org.articleten.scenario.Reading.acts;
import static org.articleten.scenario.Reading.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.articleten.facts.Amendment;
import org.articleten.facts.Commitment;
import org.articleten.facts.Condition;
import org.articleten.facts.Confidence;
import org.articleten.facts.Dating;
import org.articleten.facts.Declaration;
import org.articleten.facts.Entry;
import org.articleten.facts.Fulfilment;
import org.articleten.facts.Precision;
import org.articleten.facts.Protest;
import org.articleten.facts.Repeal;
import org.articleten.facts.Signature;
import org.articleten.problem.ProblemsFound;
import org.junit.jupiter.api.Test;

class ProtocolsTest {
    private static final Entry ENTRY = new Entry(LocalDate.of(2025, 11, 1), 4, null);

    @Test
    void aProtocolSetsConditionsAndChangesTheTreaty() throws ProblemsFound {
        assertThat(acts("""
                - {on: 2025-11-01, signs: all, protocol: UA, conditions: [{id: one, says: First.}], amends: [{article: 6, upon: UA, says: More.}]}
                - {on: 2025-11-02, applies: GE}
                """))
                .contains(new Signature(
                        ENTRY,
                        "UA",
                        true,
                        List.of(),
                        List.of(new Condition("one", "First.")),
                        List.of(new Amendment(6, "UA", "More."))));
    }

    @Test
    void aConditionMayBeFulfilledBeforeItIsSet() throws ProblemsFound {
        assertThat(acts("""
                - {on: 2025-11-01, fulfils: [one], protocol: [UA, GE]}
                - {on: 2025-11-02, signs: all, conditions: [{id: one, says: First.}]}
                """)).contains(new Fulfilment(ENTRY, "UA", "one"), new Fulfilment(ENTRY, "GE", "one"));
    }

    @Test
    void aProtestIsOfEachActorToEachApplicant() throws ProblemsFound {
        assertThat(acts("- {on: 2025-11-01, protests: [RU, EU], says: No.}\n"))
                .containsExactly(
                        new Protest(ENTRY, "RU", "UA", null),
                        new Protest(ENTRY, "EU", "UA", null),
                        new Protest(ENTRY, "RU", "GE", null),
                        new Protest(ENTRY, "EU", "GE", null));
    }

    @Test
    void aTextMayBeAboutAnyState() throws ProblemsFound {
        assertThat(acts("- {on: 2025-11-01, declares: threat-assessment, for: RU}\n- {on: 2025-11-02, applies: UA}\n"))
                .contains(new Declaration(ENTRY, Commitment.THREAT_ASSESSMENT, "RU"));
        assertThat(acts("- {on: 2025-11-01, repeals: never-admit}\n"))
                .containsExactly(
                        new Repeal(ENTRY, Commitment.NEVER_ADMIT, "UA"),
                        new Repeal(ENTRY, Commitment.NEVER_ADMIT, "GE"));
    }

    @Test
    void whatComesFromAnUnverifiedSourceIsUnverified() throws ProblemsFound {
        var acts = scenario("""
                title: Unverified
                sources: [{id: memory, title: Recollection, unverified: true}, {id: book, title: A book}]
                applicant: UA
                timeline:
                  - {on: 2025-11-01, applies: UA, source: memory}
                  - {on: 2025-11-01, applies: UA, source: book, confidence: high}
                  - on: 2025-11-01
                    positions: {US: {position: oppose, source: book}, FR: oppose}
                    source: memory
                """).acts();

        assertThat(acts)
                .extracting(act -> act.entry().dating())
                .containsExactly(
                        new Dating(Precision.EXACT, true, null),
                        new Dating(Precision.EXACT, false, Confidence.HIGH),
                        Dating.FIRM,
                        new Dating(Precision.EXACT, true, null));
    }

    @Test
    void whatIsRecordedIsReadAndNoAct() throws ProblemsFound {
        var scenario = scenario("""
                title: Recorded
                sources: [{id: memory, title: Recollection, unverified: true}]
                asOf: 2025-11-01
                applicant: FI
                recorded: {FI: {accession: {on: 2023-04-04, source: memory, confidence: high}}}
                """);

        assertThat(scenario.acts()).isEmpty();
        assertThat(scenario.recorded())
                .containsExactly(new Recorded(
                        "FI",
                        null,
                        new Recorded.Day(
                                LocalDate.of(2023, 4, 4),
                                "Recollection",
                                new Dating(Precision.EXACT, true, Confidence.HIGH))));
    }
}
