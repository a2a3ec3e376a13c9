package org.articleten.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What would have to change, on the command line: what it says, compares, prints as JSON and refuses. */
class WhatifTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String COUNCIL = "scenarios/ukraine/2025-11-put-to-the-council.yaml";
    private static final String NORDIC = "scenarios/history/2022-finland-and-sweden.yaml";

    @Test
    void theOneObjectorIsPivotalAndNobodyElse() throws IOException {
        var search = json("whatif", COUNCIL).at("/searches/0");
        assertThat(search.at("/outcome").asText()).isEqualTo("no-consensus");
        assertThat(search.at("/pivotal").findValuesAsText("state")).containsExactly("US");
        assertThat(search.at("/pivotal/0/outcomes"))
                .extracting(JsonNode::asText)
                .containsExactly("invited", "pending");
    }

    @Test
    void thirtyTwoMustAllSignAndAnyOneOfThemCanKeepThatFromBeing() throws IOException {
        var search = json("whatif", "--outcome", "ratifying", COUNCIL).at("/searches/0");
        var set = search.at("/outcomes/0/sets/0");
        assertThat(set.at("/size").asInt()).isEqualTo(32);
        assertThat(search.at("/outcomes/0/because/force").asText()).isEqualTo("protocol");
        assertThat(search.at("/notReached")).isEmpty();
    }

    @Test
    void underAReformOtherNumbersAreFound() throws IOException {
        var set = json("whatif", "--outcome", "pending", "--overlay", "rules/reforms/two-thirds", COUNCIL)
                .at("/searches/0/outcomes/0/sets/0");
        assertThat(set.at("/size").asInt()).isEqualTo(10);
        assertThat(set.at("/choices/0/of")).hasSize(31);
    }

    @Test
    void anActOnAnotherDayMovesTheStagesThatFollow() throws IOException {
        var comparison = json(
                        "whatif",
                        "--applicant",
                        "SE",
                        "--date",
                        "TR.accepts=2022-08-01",
                        "--date",
                        "HU.accepts=2022-08-01",
                        NORDIC)
                .at("/comparisons/0");
        var cleared = comparison.at("/stages/3");
        assertThat(cleared.at("/stage").asText()).isEqualTo("cleared");
        assertThat(cleared.at("/before").asText()).isEqualTo("2024-03-07");
        assertThat(cleared.at("/after").asText()).isEqualTo("2022-10-14");
    }

    @Test
    void oneWordChangesTheOutcomeAndItsReasons() {
        assertThat(Call.of("whatif", "--set", "US=consent", COUNCIL).out())
                .contains("> outcome     no-consensus           invited")
                .contains("- An objection comes from the United States; one is enough. (treaty, R-BLK-01)")
                .contains("+ Ukraine is invited");
    }

    @Test
    void aPositionChangesNoOutcome() throws IOException {
        var comparison = json("whatif", "--set", "US.position=support", COUNCIL).at("/comparisons/0");
        assertThat(comparison.at("/fields")).extracting(JsonNode::asText).contains("prospect.supporting");
        assertThat(comparison.at("/after/outcome")).isEqualTo(comparison.at("/before/outcome"));
    }

    @Test
    void whatIsPrintedIsWhatItsSchemaSays() throws IOException {
        for (var document : List.of(json("whatif", COUNCIL), json("whatif", "--set", "US=consent", COUNCIL))) {
            assertThat(errors(document)).isEmpty();
            ((ObjectNode) document).remove("searches");
            assertThat(errors(document)).isNotEmpty();
        }
        var wrong = json("whatif", COUNCIL);
        ((ObjectNode) wrong.at("/searches/0")).put("outcome", "refused");
        assertThat(errors(wrong)).isNotEmpty();
        var unlike = json("whatif", "--set", "US=consent", COUNCIL);
        ((ObjectNode) unlike.at("/comparisons/0/after")).remove("because");
        assertThat(errors(unlike)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--set | Turkey=consent | unknown-state | ",
                "--set | France=consent | unknown-state | did you mean `FR`?",
                "--set | US=consnt | unknown-word | did you mean `consent`?",
                "--set | US.q2=consent | unknown-change | allowed: `q1`, `position`",
                "--set | US.positon=support | unknown-change | did you mean `position`?",
                "--set | US | bad-change | write `STATE=WORD`",
                "--date | US.accepts=2026-01-01 | no-such-act | it tells of nobody who accepts",
                "--date | US.acepts=2026-01-01 | unknown-act | did you mean `accepts`?",
                "--date | US.accepts=soon | bad-date | a date is written `2025-11-26`",
                "--date | line 3=2026-01-01 | no-such-act | the nearest act is in `line 16`",
                "--date | line 16=2025-11-26 | nothing-moves | give another day",
                "--outcome | invted | unknown-outcome | did you mean `invited`?",
                "--applicant | GE | unknown-applicant | applicants: `UA`"
            })
    void whatCannotBeAskedIsSaidSo(String option, String value, String code, String help) {
        var call = Call.of("whatif", option, value, COUNCIL);
        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err()).contains(": " + code + ": ").contains(help == null ? "help: " : help);
        assertThat(call.out()).isEmpty();
    }

    private static JsonNode json(String... arguments) throws IOException {
        var all = new String[arguments.length + 2];
        all[0] = arguments[0];
        all[1] = "--format";
        all[2] = "json";
        System.arraycopy(arguments, 1, all, 3, arguments.length - 1);
        return MAPPER.readTree(Call.of(all).out());
    }

    private static List<Error> errors(JsonNode document) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Call.of("schema", "whatif").out())
                .validate(document);
    }
}
