package org.articleten.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.articleten.model.Guarantees.Layer;
import org.articleten.model.Guarantees.Offer;
import org.articleten.model.Guarantees.Status;
import org.articleten.model.ModelAct.Kind;
import org.articleten.model.ModelAct.Voice;
import org.junit.jupiter.api.Test;

/** The comparison itself: it is silent where all is as expected, and names what is not. */
class ModelAgreementTest {
    private static final ModelScenario SCENARIO = Told.among("BE", "DK")
            .asked("XA")
            .put(Kind.INVITATION, Voice.CONSENT, Told.says("DK", Voice.OBJECT))
            .askedOn("2020-01-01");

    private static final String AS_EXPECTED = """
            [{"applicant": "XA", "asOf": "2020-01-01", "outcome": "no-consensus", "stage": "none",
              "memberSince": null, "electorate": 2,
              "decision": {"question": "invitation", "on": "2020-01-01", "procedure": "session", "electorate": 2,
                "answer": "not-agreed", "consenting": ["BE"], "reserving": [], "blockers": ["DK"], "undecided": [],
                "abstaining": []},
              "blockers": ["DK"], "undecided": [], "pending": [], "openConditions": [], "disregarded": [],
              "inviter": null, "amendments": [], "domestic": [],
              "eligibility": {"eligible": true},
              "prospect": {"answer": "open", "supporting": [], "opposing": [], "unknown": ["BE", "DK"]},
              "commitments": [], "clauses": [], "guarantees": null, "flags": ["model-assumption"]}]
            """;

    private static JsonNode results(String json) throws Exception {
        return new ObjectMapper().readTree(json);
    }

    @Test
    void a_result_as_expected_has_no_differences_and_a_flag_beyond_the_model_is_none() throws Exception {
        assertThat(ModelAgreement.differences(SCENARIO, results(AS_EXPECTED))).isEmpty();
    }

    @Test
    void a_difference_names_the_applicant_the_day_the_field_and_both_values() throws Exception {
        String other = AS_EXPECTED.replace("\"no-consensus\"", "\"pending\"");

        assertThat(ModelAgreement.differences(SCENARIO, results(other)))
                .containsExactly("XA on 2020-01-01: outcome: expected no-consensus, found pending");
    }

    @Test
    void every_field_is_compared() throws Exception {
        assertThat(ModelAgreement.differences(SCENARIO, results("[{\"applicant\": \"XA\", \"asOf\": \"2020-01-01\"}]")))
                .extracting(difference -> difference.split(": ", -1)[1])
                .containsExactly(
                        "amendments",
                        "blockers",
                        "clauses",
                        "commitments",
                        "decision",
                        "disregarded",
                        "domestic",
                        "electorate",
                        "eligibility.eligible",
                        "flags",
                        "guarantees",
                        "inviter",
                        "memberSince",
                        "openConditions",
                        "outcome",
                        "pending",
                        "prospect",
                        "stage",
                        "undecided");
    }

    @Test
    void a_flag_too_many_is_a_difference() throws Exception {
        String other = AS_EXPECTED.replace("model-assumption", "late-objection");

        assertThat(ModelAgreement.differences(SCENARIO, results(other)))
                .containsExactly("XA on 2020-01-01: flags: expected [], found [late-objection]");
    }

    @Test
    void approvals_at_home_changes_of_the_treaty_and_the_inviter_are_compared() throws Exception {
        String other = AS_EXPECTED
                .replace(
                        "\"amendments\": []",
                        "\"amendments\": [{\"article\": 6, \"since\": \"1952-02-18\", \"says\": \"More\"}]")
                .replace("\"domestic\": []", "\"domestic\": [{\"state\": \"DK\", \"approval\": \"open\"}]")
                .replace("\"inviter\": null", "\"inviter\": \"US\"");

        assertThat(ModelAgreement.differences(SCENARIO, results(other)))
                .containsExactly(
                        "XA on 2020-01-01: amendments: expected [], found [article 6 since 1952-02-18: More]",
                        "XA on 2020-01-01: domestic: expected [], found [DK open]",
                        "XA on 2020-01-01: inviter: expected null, found US");
    }

    @Test
    void clauses_guarantees_and_abstentions_are_compared() throws Exception {
        String other = AS_EXPECTED
                .replace(
                        "\"clauses\": []",
                        "\"clauses\": [{\"agreement\": \"pact\", \"clause\": \"7\", \"ruling\": \"no-effect\","
                                + " \"track\": \"nato\", \"flags\": [\"article-8-conflict\"]}]")
                .replace(
                        "\"guarantees\": null",
                        "\"guarantees\": {\"required\": true, \"verdict\": \"incomplete\", \"layers\":"
                                + " {\"united-states\": {\"status\": \"partial\", \"by\": [\"US\"], \"source\": null}}}")
                .replace("\"abstaining\": []", "\"abstaining\": [\"BE\"]");

        assertThat(ModelAgreement.differences(SCENARIO, results(other)))
                .anyMatch(difference -> difference.endsWith(
                        "clauses: expected [], found [pact 7: no-effect on track nato [article-8-conflict]]"))
                .anyMatch(
                        difference -> difference.endsWith("guarantees: expected null, found required true, incomplete:"
                                + " united-states partial by [US] as null has it"))
                .anyMatch(difference -> difference.endsWith("blockers [DK], undecided [], abstaining [BE]"))
                .hasSize(3);
    }

    @Test
    void guarantees_as_expected_are_no_difference() throws Exception {
        ModelScenario offered = Told.among("BE", "DK")
                .asked("XA")
                .put(Kind.INVITATION, Voice.CONSENT, Told.says("DK", Voice.OBJECT))
                .offered(Map.of(Layer.UNITED_STATES, new Offer(Status.PARTIAL, List.of("US", "BE"), true)))
                .askedOn("2020-01-01");
        String guaranteed = AS_EXPECTED.replace("\"guarantees\": null", """
                "guarantees": {"required": true, "verdict": "incomplete", "layers": {
                  "armed-forces": {"status": "missing", "by": [], "source": null},
                  "coalition-of-the-willing": {"status": "missing", "by": [], "source": null},
                  "united-states": {"status": "partial", "by": ["BE", "US"], "source": "A recollection"}}}""");

        assertThat(ModelAgreement.differences(offered, results(guaranteed))).isEmpty();
    }

    @Test
    void under_house_rules_the_real_result_beside_the_other_is_compared() throws Exception {
        ModelScenario house = Told.among("BE", "DK")
                .asked("XA")
                .underHouseRules()
                .put(Kind.INVITATION, Voice.CONSENT, Told.says("DK", Voice.OBJECT))
                .askedOn("2020-01-01");
        String alone = AS_EXPECTED.replace("model-assumption", "house-rules");
        String real = AS_EXPECTED.strip().substring(1, AS_EXPECTED.strip().length() - 1);
        String both = alone.replace("\"clauses\": []", "\"clauses\": [], \"real\": " + real);

        assertThat(ModelAgreement.differences(house, results(both))).isEmpty();
        assertThat(ModelAgreement.differences(house, results(both.replace("model-assumption", "house-rules"))))
                .containsExactly("under real rules: XA on 2020-01-01: flags: expected [], found [house-rules]");
        assertThat(ModelAgreement.differences(house, results(alone)))
                .contains("under real rules: XA on 2020-01-01: no result");
        assertThat(ModelAgreement.differences(SCENARIO, results(both)))
                .contains("under real rules: results: expected 0, found 1");
    }

    @Test
    void a_missing_result_is_a_difference() throws Exception {
        assertThat(ModelAgreement.differences(SCENARIO, results("[]")))
                .containsExactly("results: expected 1, found 0", "XA on 2020-01-01: no result");
    }
}
