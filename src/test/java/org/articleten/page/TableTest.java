package org.articleten.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.articleten.page.Shipped.answer;
import static org.articleten.page.Shipped.seat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.articleten.problem.ProblemsFound;
import org.junit.jupiter.api.Test;

/** What a reader gets for what is set at the table. */
class TableTest {
    private static final String SWEDEN =
            "\"scenario\": \"scenarios/history/2022-finland-and-sweden.yaml\", \"applicant\": \"SE\"";

    @Test
    void aBlankTableIsAgreedByEveryPartyOfTheDay() throws ProblemsFound {
        var answer = answer("{}");
        assertThat(answer.at("/result/outcome").asText()).isEqualTo("invited");
        assertThat(answer.at("/result/electorate").asInt()).isEqualTo(32);
        assertThat(answer.get("seats"))
                .hasSize(32)
                .allMatch(seat -> seat.get("role").asText().equals("agrees"));
        assertThat(answer.at("/real").isNull()).isTrue();
    }

    @Test
    void oneObjectionBlocksAndTheReasonIsARuleOfTheTreaty() throws ProblemsFound {
        var answer = answer("{\"votes\": {\"US\": \"object\"}}");
        assertThat(answer.at("/result/outcome").asText()).isEqualTo("no-consensus");
        assertThat(seat(answer, "US").get("role").asText()).isEqualTo("blocks");
        assertThat(seat(answer, "FR").get("role").asText()).isEqualTo("agrees");
        assertThat(answer.get("why"))
                .anyMatch(reason -> reason.get("rule").asText().equals("R-BLK-01")
                        && reason.get("force").asText().equals("treaty")
                        && reason.get("says")
                                .asText()
                                .equals("An objection comes from the United States; one is enough."));
        assertThat(answer.at("/remedies/0/change").asText()).isEqualTo("consent");
        assertThat(answer.at("/remedies/0/outcome").asText()).isEqualTo("invited");
    }

    @Test
    void anOutsiderSitsAtTheTableAndIsNotCounted() throws ProblemsFound {
        var answer = answer("{\"votes\": {\"RU\": \"object\"}}");
        assertThat(answer.at("/result/outcome").asText()).isEqualTo("invited");
        var russia = seat(answer, "RU");
        assertThat(russia.get("party").asBoolean()).isFalse();
        assertThat(russia.get("counted").asBoolean()).isFalse();
        assertThat(russia.get("vote").asText()).isEqualTo("object");
        assertThat(answer.get("notCounted"))
                .extracting(reason -> reason.get("rule").asText())
                .contains("R-OUT-01");
    }

    @Test
    void anAcceptanceWithheldKeepsTheProtocolOutOfForce() throws ProblemsFound {
        var answer = answer("{\"step\": \"deposit\", \"accepts\": {\"TR\": false}}");
        assertThat(answer.at("/result/outcome").asText()).isEqualTo("ratifying");
        assertThat(answer.at("/result/pending"))
                .extracting(code -> code.asText())
                .containsExactly("TR");
        assertThat(seat(answer, "TR").get("accepted").asBoolean()).isFalse();
        assertThat(seat(answer, "GR").get("accepted").asBoolean()).isTrue();
        assertThat(answer("{\"step\": \"deposit\"}").at("/result/outcome").asText())
                .isEqualTo("member");
    }

    @Test
    void aSignatureWithheldLeavesItInvited() throws ProblemsFound {
        var answer = answer("{\"step\": \"signature\", \"signs\": {\"HU\": false}}");
        assertThat(answer.at("/result/outcome").asText()).isEqualTo("invited");
        assertThat(answer.at("/result/pending"))
                .extracting(code -> code.asText())
                .containsExactly("HU");
    }

    @Test
    void whoIsNoPartyCanNeitherSignNorAccept() throws ProblemsFound {
        var answer = answer("{\"step\": \"acceptance\", \"accepts\": {\"RU\": true}}");
        assertThat(answer.at("/result/disregarded"))
                .extracting(code -> code.asText())
                .containsExactly("RU");
        assertThat(answer.at("/result/outcome").asText()).isEqualTo("cleared");
    }

    @Test
    void silenceAgreesOnlyUnderSilence() throws ProblemsFound {
        assertThat(answer("{\"votes\": {\"FR\": \"silent\"}}")
                        .at("/result/outcome")
                        .asText())
                .isEqualTo("pending");
        assertThat(answer("{\"votes\": {\"FR\": \"silent\"}, \"silence\": true}")
                        .at("/result/outcome")
                        .asText())
                .isEqualTo("invited");
    }

    @Test
    void historyIsReplayedToTheDay() throws ProblemsFound {
        assertThat(answer("{" + SWEDEN + ", \"date\": \"2022-05-17\"}")
                        .at("/result/stage")
                        .asText())
                .isEqualTo("none");
        assertThat(answer("{" + SWEDEN + ", \"date\": \"2023-07-01\"}").at("/result/pending"))
                .extracting(code -> code.asText())
                .containsExactly("HU", "TR");
        assertThat(answer("{" + SWEDEN + ", \"date\": \"2024-03-07\"}")
                        .at("/result/outcome")
                        .asText())
                .isEqualTo("member");
    }

    @Test
    void anActOfAShippedScenarioIsTakenOutForOneApplicantOnly() throws ProblemsFound {
        var table = "{\"scenario\": \"scenarios/history/2022-finland-and-sweden.yaml\", \"applicant\": \"%s\","
                + " \"date\": \"2022-12-01\", \"accepts\": {\"NO\": false}}";
        assertThat(answer(table.formatted("SE")).at("/result/pending"))
                .extracting(code -> code.asText())
                .containsExactly("HU", "NO", "TR");
        var saved = Shipped.house().tables().scenario(table.formatted("SE").getBytes(UTF_8));
        assertThat(saved).doesNotContain("expect");
        var results = Shipped.json(Shipped.house().tables().run(saved.getBytes(UTF_8), "nato"))
                .at("/runs/0/results");
        assertThat(results.get(0).get("applicant").asText()).isEqualTo("FI");
        assertThat(results.get(0).get("pending"))
                .extracting(code -> code.asText())
                .containsExactly("HU", "TR");
    }

    @Test
    void aVoteOfAShippedScenarioIsChanged() throws ProblemsFound {
        var table = "{\"scenario\": \"scenarios/ukraine/2025-11-put-to-the-council.yaml\", \"votes\": {%s}}";
        assertThat(answer(table.formatted("")).at("/result/outcome").asText()).isEqualTo("no-consensus");
        assertThat(answer(table.formatted("\"US\": \"consent\""))
                        .at("/result/outcome")
                        .asText())
                .isEqualTo("invited");
    }

    @Test
    void whereNoQuestionWasPutAVotePutsOne() throws ProblemsFound {
        var answer = answer(
                "{\"scenario\": \"scenarios/ukraine/2025-11-as-reported.yaml\", \"votes\": {\"US\": \"object\"}}");
        assertThat(answer.at("/question/matter").asText()).isEqualTo("invitation");
        assertThat(answer.at("/result/outcome").asText()).isEqualTo("no-consensus");
        assertThat(seat(answer, "FR").get("role").asText()).isEqualTo("open");
    }

    @Test
    void underOtherRulesTheRealAnswerStandsBeside() throws ProblemsFound {
        var answer = answer("{\"rules\": \"two-thirds\", \"votes\": {\"US\": \"object\"}}");
        assertThat(answer.at("/result/outcome").asText()).isEqualTo("invited");
        assertThat(answer.at("/real/outcome").asText()).isEqualTo("no-consensus");
        assertThat(answer.at("/real/blockers/0").asText()).isEqualTo("US");
        var house = answer("{\"rules\": \"model-nato\", \"votes\": {\"US\": \"abstain\"}}");
        assertThat(house.at("/result/outcome").asText()).isEqualTo("invited");
        assertThat(seat(house, "US").get("role").asText()).isEqualTo("abstains");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThatThrownBy(
                        () -> answer(
                                "{\"aplicant\": \"UA\", \"date\": \"2025-13-01\", \"step\": \"sign\", \"votes\": {\"US\": \"objects\"}, \"silence\": 3}"))
                .isInstanceOf(ProblemsFound.class)
                .hasMessageContainingAll(
                        "`aplicant` is not a key of a table",
                        "did you mean `applicant`?",
                        "`date` is the text `2025-13-01`",
                        "`step` cannot be `sign`",
                        "a vote cannot be `objects`",
                        "did you mean `object`?",
                        "`silence` takes `true` or `false`");
    }

    @Test
    void whatThereIsNotIsRefusedWithASuggestion() {
        assertThatThrownBy(() -> answer("{\"rules\": \"two-third\"}"))
                .hasMessageContaining("did you mean `two-thirds`?");
        assertThatThrownBy(() -> answer("{\"scenario\": \"scenarios/history/1981-spian.yaml\"}"))
                .hasMessageContaining("did you mean `scenarios/history/1981-spain.yaml`?");
        assertThatThrownBy(() -> answer("{" + SWEDEN.replace("SE", "UA") + "}"))
                .hasMessageContaining("`UA` is no applicant of this scenario");
        assertThatThrownBy(() -> answer("{\"votes\": {\"UK\": \"object\"}}"))
                .hasMessageContaining("did you mean `GB`?");
        assertThatThrownBy(() -> answer("{\"votes\": {\"US\": \"abstain\"}}"))
                .hasMessageContaining("`abstain` is not possible");
        assertThatThrownBy(() -> answer("[]")).hasMessageContaining("a table must be a map");
        assertThatThrownBy(() -> answer("{\"scenario\": \"../pom.xml\"}")).hasMessageContaining("no shipped scenario");
    }

    @Test
    void theWholeDerivationLeadsToTheActs() throws ProblemsFound {
        var reasoning = Shipped.json(
                Shipped.house().tables().reasoning("{\"votes\": {\"US\": \"object\"}}".getBytes(UTF_8), "en"));
        assertThat(reasoning.findValuesAsText("rule")).contains("R-DEC-02", "R-BLK-01");
        assertThat(reasoning.toString()).contains("United States");
    }

    @Test
    void allSmallestChangesAreThoseOfTheCommandLine() throws ProblemsFound {
        var changes =
                Shipped.json(Shipped.house().tables().changes("{\"votes\": {\"US\": \"object\"}}".getBytes(UTF_8)));
        assertThat(changes.get("outcomes"))
                .anyMatch(outcome -> outcome.get("outcome").asText().equals("invited")
                        && outcome.get("sets").toString().contains("\"of\":[\"US\"],\"changes\":[\"consents\"]"));
        assertThat(changes.at("/pivotal/0/state").asText()).isEqualTo("US");
    }
}
