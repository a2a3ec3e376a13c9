package org.articleten.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check} says of rules, in every format, and with which status it ends. */
class CheckTest {
    private static final String BAD_SCENARIO = "src/test/resources/scenario/bad/a-comment-only.yaml";
    private static final String GOOD = """
            package nato

            import org.articleten.facts.Applicant
            import org.articleten.facts.Eligible
            import org.articleten.facts.Vote

            dialect "mvel"

            rule "one"
                @id("R-ELI-01")
                @force("treaty")
                @source("Art. 10")
                @says("Yes: {applicant}.")
            when
                Applicant( $applicant : state )
            then
                insertLogical( new Eligible( $applicant ) );
            end
            """;
    private static final String WARNED = GOOD.replace("state )\n", "state )\n    exists Vote( actor == \"US\" )\n");
    private static final String WRONG = WARNED.replace("{applicant}", "{aplicant}");
    private static final String BROKEN = GOOD.replace("Applicant(", "Aplicant(");

    @TempDir
    Path folder;

    @Test
    void goodRulesHaveNoProblem() throws IOException {
        assertThat(check(GOOD, "text")).isEqualTo(new Call(0, "0 scenarios and 1 rule: no problem found\n", ""));
    }

    @Test
    void aWarningAloneIsToldAndFailsNothing() throws IOException {
        var call = check(WARNED, "text");
        assertThat(call.status()).isZero();
        assertThat(call.out()).isEqualTo("0 scenarios and 1 rule: 0 errors, 1 warning\n");
        assertThat(call.err())
                .startsWith(folder + "/a, b%.drl:16:27: literal: `\"US\"` stands in a rule\nhelp: ")
                .hasLineCount(2);
    }

    @Test
    void anErrorOfALintIsNotAsExpected() throws IOException {
        var call = check(WRONG, "text");
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.out()).isEqualTo("0 scenarios and 1 rule: 1 error, 1 warning\n");
        assertThat(call.err()).contains("unbound-blank: ", "literal: ");
    }

    @Test
    void rulesThatDoNotCompileAreWorse() throws IOException {
        assertThat(check(BROKEN, "text").status()).isEqualTo(3);
        Files.writeString(folder.resolve("a, b%.drl"), WRONG);
        assertThat(Call.of("check", folder.toString(), BAD_SCENARIO).status()).isEqualTo(2);
    }

    @Test
    void jsonTellsTheLevelOfEach() throws IOException {
        var problems = new ObjectMapper().readTree(check(WRONG, "json").out()).get("problems");
        assertThat(problems)
                .extracting(problem -> problem.get("level").asText())
                .containsExactly("error", "warning");
        assertThat(problems)
                .extracting(problem -> problem.get("code").asText())
                .containsExactly("unbound-blank", "literal");
    }

    @Test
    void githubGetsOneLineForEachWithNothingThatItsFormTakesForItsOwn() throws IOException {
        var call = check(WARNED, "github");
        assertThat(call.status()).isZero();
        assertThat(call.err()).isEmpty();
        assertThat(call.out())
                .startsWith("::warning file=" + folder
                        + "/a%2C b%25.drl,line=16,col=27,title=literal::`\"US\"` stands in a" + " rule%0Ahelp: ")
                .hasLineCount(1);
        assertThat(Call.of("check", "--format", "github", BAD_SCENARIO).out())
                .startsWith("::error file=" + BAD_SCENARIO + ",line=1,col=1,title=empty-file::");
        assertThat(check(GOOD, "github").out()).isEmpty();
    }

    @Test
    void sarifDescribesEveryRuleThatItsResultsName() throws IOException {
        var run = sarif(WRONG);
        var rules = run.at("/tool/driver/rules");
        assertThat(run.get("results")).hasSize(2).allSatisfy(result -> {
            var rule = rules.get(result.get("ruleIndex").asInt());
            assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
            assertThat(rule.at("/shortDescription/text").asText()).endsWith(".");
            assertThat(rule.at("/defaultConfiguration/level")).isEqualTo(result.get("level"));
        });
        var location = run.at("/results/1/locations/0/physicalLocation");
        assertThat(location.at("/artifactLocation/uri").asText()).endsWith("/a,%20b%25.drl");
        assertThat(location.at("/region/startLine").asInt()).isEqualTo(16);
        assertThat(location.at("/region/startColumn").asInt()).isEqualTo(27);
        assertThat(run.at("/results/0/message/text").asText()).contains("{{aplicant}}");
        assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
        assertThat(run.at("/invocations/0/toolExecutionNotifications")).isEmpty();
    }

    @Test
    void sarifNotifiesWhatKeptFilesFromBeingRead() throws IOException {
        var run = sarif(BROKEN);
        assertThat(run.at("/invocations/0/executionSuccessful").asBoolean(true)).isFalse();
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .asText())
                .contains("`Aplicant`");
        assertThat(run.at("/results/0/ruleId").asText()).isEqualTo("rule-does-not-compile");
    }

    @Test
    void houseRulesAreLookedThroughOverTheRulesThatTheyAreLaidOver() {
        assertThat(Call.of("check", "rules/nato/house/model-nato").out())
                .isEqualTo("0 scenarios and 3 rules: no problem found\n");
    }

    private Call check(String rules, String format) throws IOException {
        Files.writeString(folder.resolve("a, b%.drl"), rules);
        return Call.of("check", "--format", format, folder.toString());
    }

    private JsonNode sarif(String rules) throws IOException {
        var log = new ObjectMapper().readTree(check(rules, "sarif").out());
        assertThat(log.get("version").asText()).isEqualTo("2.1.0");
        assertThat(log.get("runs")).hasSize(1);
        assertThat(log.at("/runs/0/tool/driver/name").asText()).isEqualTo("Article Ten");
        return log.at("/runs/0");
    }
}
