package org.articleten.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.articleten.model.ModelAct.Deed;
import org.articleten.model.ModelAct.Kind;
import org.articleten.model.ModelAct.Voice;
import org.articleten.model.ModelScenario.Criteria;
import org.articleten.model.ModelScenario.European;
import org.articleten.model.ModelScenario.Finding;
import org.articleten.model.ModelScenario.Reference;
import org.articleten.model.ModelScenario.Statehood;
import org.junit.jupiter.api.Test;

/** A scenario of the model as a file of the scenario format. */
class ModelYamlTest {

    @Test
    void every_kind_of_entry_is_written_as_the_format_has_it() {
        ModelScenario scenario = Told.among("NO", "DK")
                .asked("XA", "UA")
                .known("XA", new Reference(Statehood.CONTESTED, European.YES, "another alliance"))
                .known("UA", Reference.PLAIN)
                .found("XA", new Criteria(Finding.MET, Finding.UNASSESSED))
                .does(Deed.BARS_ITSELF, "XA", "UA")
                .thinks("NO", ModelAct.Position.OPPOSE)
                .putUnderSilence(
                        Kind.RESCIND_INVITATION,
                        "2020-01-03",
                        Voice.CONSENT,
                        Told.says("NO", Voice.OBJECT, "2020-01-02"),
                        Told.says("EU", Voice.RESERVE))
                .signedBy("all")
                .acceptedBy("NO", "RU")
                .askedOn("2020-01-03", "2020-01-02");

        assertThat(scenario.toYaml()).isEqualTo("""
                        title: A generated course of events
                        asOf: 2020-01-03
                        applicants: [XA, UA]
                        parties: [NO, DK]
                        states:
                          UA: {name: State UA, state: yes, european: yes}
                          XA: {name: State XA, state: contested, conflictingAlliance: another alliance}
                        criteria:
                          XA: {principles: met, security: unassessed}
                        timeline:
                          - on: 2020-01-01
                            barsItself: [XA, UA]
                          - on: 2020-01-01
                            positions: {NO: oppose}
                            for: XA
                          - on: 2020-01-01
                            question: rescind-invitation
                            for: XA
                            procedure: silence
                            until: 2020-01-03
                            votes: {default: consent, NO: {vote: object, on: 2020-01-02}, EU: reserve}
                          - on: 2020-01-01
                            signs: all
                            protocol: XA
                          - on: 2020-01-01
                            accepts: [NO, RU]
                            protocol: XA
                        expect:
                          - {asOf: 2020-01-02, applicant: XA, notFlags: [house-rules]}
                          - {asOf: 2020-01-02, applicant: UA, notFlags: [house-rules]}
                        """);
    }
}
