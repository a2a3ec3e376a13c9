package org.articleten.model;

import static org.articleten.model.Told.among;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.articleten.model.Agreement.Clause;
import org.articleten.model.Agreement.Matter;
import org.articleten.model.Agreement.Status;
import org.articleten.model.Declares.Text;
import org.articleten.model.Guarantees.Layer;
import org.articleten.model.Guarantees.Offer;
import org.articleten.model.HomeStep.Count;
import org.articleten.model.HomeStep.House;
import org.articleten.model.ModelAct.Deed;
import org.articleten.model.ModelAct.Kind;
import org.articleten.model.ModelAct.Voice;
import org.articleten.model.ModelScenario.Criteria;
import org.articleten.model.ModelScenario.European;
import org.articleten.model.ModelScenario.Finding;
import org.articleten.model.ModelScenario.Reference;
import org.articleten.model.ModelScenario.Statehood;
import org.articleten.model.Terms.Change;
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

    @Test
    void what_stands_beside_the_course_of_a_case_is_written_as_the_format_has_it() {
        ModelScenario scenario = among("BE", "US")
                .asked("XA")
                .promises("BE", "XA")
                .signedUnder(new Terms(List.of("forces"), List.of(new Change(6, "XA", "More"))), "all")
                .fulfils("forces")
                .votes("US", null, new Count(64, null, 1, 96, 100))
                .decides("BE", House.UPPER, true)
                .assents("US", false)
                .protests("RU")
                .declares(Text.WILL_BECOME_MEMBER, "XA", "XB")
                .repeals(Text.ACTION_PLAN)
                .askedOn("2020-01-01");

        assertThat(scenario.toYaml()).isEqualTo("""
                        title: A generated course of events
                        asOf: 2020-01-01
                        applicants: [XA]
                        parties: [BE, US]
                        timeline:
                          - on: 2020-01-01
                            promises: {by: BE, to: XA, not-to-object: XA}
                          - on: 2020-01-01
                            signs: all
                            protocol: XA
                            conditions: [{id: forces, says: What forces asks for}]
                            amends: [{article: 6, upon: XA, says: More}]
                          - on: 2020-01-01
                            fulfils: forces
                            protocol: XA
                          - on: 2020-01-01
                            domestic: {state: US, step: approval, vote: {for: 64, abstain: 1, present: 96, of: 100}}
                            protocol: XA
                          - on: 2020-01-01
                            domestic: {state: BE, step: approval, chamber: upper, result: approved}
                            protocol: XA
                          - on: 2020-01-01
                            domestic: {state: US, step: assent, result: rejected}
                            protocol: XA
                          - on: 2020-01-01
                            protests: RU
                            for: XA
                          - on: 2020-01-01
                            declares: will-become-member
                            for: [XA, XB]
                          - on: 2020-01-01
                            repeals: action-plan
                        """);
    }

    @Test
    void remarks_stand_beside_the_acts_and_the_record_before_them() {
        ModelScenario scenario =
                among("BE").asked("XA").applies().withdraws().remarked(2).askedOn("2020-01-01");

        assertThat(scenario.toYaml()).isEqualTo("""
                        title: A generated course of events
                        sources: [{id: memory, title: A recollection, unverified: true}]
                        asOf: 2020-01-01
                        applicants: [XA]
                        parties: [BE]
                        recorded:
                          XA: {inForce: {on: 1950-01-01}}
                        timeline:
                          - on: 2020-01-01
                            applies: [XA]
                            unverified: true
                            confidence: low
                          - on: 2020-01-01
                            withdraws: [XA]
                            source: memory
                        """);
    }

    @Test
    void agreements_guarantees_and_what_stands_before_the_acts_are_written_as_the_format_has_it() {
        ModelScenario scenario = among("BE", "US")
                .asked("XA")
                .underHouseRules()
                .recorded("bucharest-2008", "vilnius-2023")
                .deals(
                        Status.DRAFT,
                        List.of("US", "RU"),
                        new Clause(Matter.NEVER_ADMIT, "XA").onBehalfOf("nato"),
                        new Clause(Matter.NEUTRALITY, null).guaranteedBy(List.of("US")))
                .deals(Status.IN_FORCE, List.of("BE"), new Clause(Matter.EU_MEMBERSHIP, "XA"))
                .offered(Map.of(
                        Layer.ARMED_FORCES, new Offer(Guarantees.Status.DESCRIBED, List.of("XA"), true),
                        Layer.UNITED_STATES, new Offer(Guarantees.Status.PARTIAL, List.of(), false)))
                .put(Kind.INVITATION, Voice.ABSTAIN)
                .askedOn("2020-01-01", "2020-01-02");

        assertThat(scenario.toYaml()).isEqualTo("""
                        title: A generated course of events
                        sources: [{id: memory, title: A recollection, unverified: true}]
                        houseRules: model-nato
                        asOf: 2020-01-01
                        applicants: [XA]
                        parties: [BE, US]
                        record: [bucharest-2008, vilnius-2023]
                        timeline:
                          - on: 2020-01-01
                            agreement: {id: pact, between: [US, RU], status: draft, clauses: [{id: 1, kind: never-admit, of: XA, onBehalfOf: nato}, {id: 2, kind: neutrality, guarantors: US}]}
                          - on: 2020-01-01
                            agreement: {id: pact, between: BE, status: in-force, clauses: [{id: 1, kind: eu-membership, of: XA}]}
                          - on: 2020-01-01
                            guarantees: {for: XA, layers: {armed-forces: {status: described, by: XA, source: memory}, united-states: {status: partial}}}
                          - on: 2020-01-01
                            question: invitation
                            for: XA
                            votes: {default: abstain}
                        expect:
                          - {asOf: 2020-01-02, applicant: XA, flags: [house-rules]}
                        """);
    }
}
