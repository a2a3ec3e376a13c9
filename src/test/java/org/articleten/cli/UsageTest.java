package org.articleten.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exit statuses, and what is said where something is wrong. */
class UsageTest {
    private static final String UKRAINE = "scenarios/ukraine/2025-11-put-to-the-council.yaml";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "rnu | unknown-verb: `rnu` is not a verb | did you mean `run`?",
                "--quiet run | unknown-option: the first word must be a verb, but is `--quiet` | options come after the verb",
                "run | no-path: `run` needs at least one file or folder | or `-` for standard input",
                "run --formt json x | unknown-option: `run` has no option `--formt` | did you mean `--format`?",
                "run --format jsn x | unknown-value: `--format` of `run` cannot be `jsn` | did you mean `json`?",
                "run --format | missing-value: an option of `run` lacks its value: `--format` | article-ten run --help",
                "run --format text --format json x | repeated-option: an option of `run` is given twice: `--format` | give it once",
                "run --trace=yes x | bad-option: an option of `run` takes no value: `--trace` | article-ten run --help",
                "run --color blue x | unknown-value: `--color` of `run` cannot be `blue` | allowed: `auto`, `always`, `never`",
                "run --as-of 2025-02-30 x | bad-date: `--as-of` `2025-02-30` is not a date of the calendar | `2025-11-26`",
                "run --as-of 26.11.2025 x | bad-date: `--as-of` `26.11.2025` is not a date of the calendar | `2025-11-26`",
                "run --house-rules modelnato x | unknown-value: `--house-rules` of `run` cannot be `modelnato` | did you mean `model-nato`?",
                "run --quiet --verbose x | contrary-options: `--quiet` and `--verbose` exclude each other | give one of them",
                "test --filter [ x | bad-regex: `--filter` `[` is not a regular expression: unclosed character class | stands for itself",
                "test --accept --format tap x | contrary-options: `--accept` and `--format tap` exclude each other | prints text",
                "test --watch --accept x | contrary-options: `--accept` and `--watch` exclude each other | give one of them",
                "test --watch scenarios - | standard-input: `--watch` needs files, but `-` is standard input | name the file",
                "test --accept - | standard-input: `--accept` needs files, but `-` is standard input | name the file",
                "test --format xml x | unknown-value: `--format` of `test` cannot be `xml` | `junit`, `tap`, `github`",
                "explain | missing-argument: `explain` needs one file | article-ten explain --help",
                "explain a b | too-many: `explain` takes one file, but found 2: `a`, `b` | give one",
                "explain scenarios | too-many: `explain` takes one scenario, but the folder holds several | name one",
                "version now | unknown-argument: `version` takes no argument, but found `now` | article-ten version --help",
                "rules R-DEC-2 | unknown-rule: there is no rule `R-DEC-2` in this rule book | did you mean `R-DEC-02`?",
                "rules nonsense | unknown-rule: there is no rule `nonsense` in this rule book | all ids: `article-ten rules`",
                "verify | missing-argument: `verify` needs one file | article-ten verify --help",
                "verify a b | too-many: `verify` takes one file, but found 2: `a`, `b` | give one",
                "run --evidence README.md x | no-evidence-file: `--evidence` writes no file `README.md` | name a new file",
                "schema evidnce | unknown-schema: there is no schema of `evidnce` | did you mean `evidence`?",
                "schema reslt | unknown-schema: there is no schema of `reslt` | did you mean `result`?",
                "completion fihs | unknown-shell: `fihs` is not a shell known here | did you mean `fish`?",
                "help exlain | unknown-verb: `exlain` is not a verb | did you mean `explain`?",
            })
    void aWrongCommandLineIsToldWhatIsAllowed(String line, String message, String help) {
        var call = Call.of(line.split(" ", -1));
        assertThat(call.err())
                .startsWith("article-ten: " + message)
                .contains("\nhelp: ")
                .contains(help);
        assertThat(call.out()).isEmpty();
        assertThat(call.status()).isEqualTo(2);
    }

    @Test
    void noWordsAtAllAreWrongToo() {
        var call = Call.of();
        assertThat(call.err()).startsWith("article-ten: no-verb: no verb given\nhelp: try `article-ten help`");
        assertThat(call.status()).isEqualTo(2);
    }

    @Test
    void aRefusedAccessionIsAResultAndNoFailure() {
        var call = Call.of("run", UKRAINE);
        assertThat(call.out()).contains("not agreed");
        assertThat(call.err()).isEmpty();
        assertThat(call.status()).isZero();
    }

    @Test
    void oneInvalidFileAmongManyKeepsEverythingFromTheOutput() throws IOException {
        var bad = write("bad.yaml", "title: Nobody applies\napplicnt: UA\n");
        var worse = write("worse.yaml", "title: [\n");
        var call = Call.of("run", UKRAINE, worse, bad);
        assertThat(call.out()).isEmpty();
        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err()).contains(bad + ":2:1: ").contains("did you mean `applicant`?");
        assertThat(call.err().indexOf(bad)).isBetween(0, call.err().indexOf(worse));
    }

    @Test
    void aFolderWithoutScenariosIsWrongUsageForRunAndAFailureForTest() {
        assertThat(Call.of("run", folder.toString()).status()).isEqualTo(2);
        assertThat(Call.of("check", folder.toString()).status()).isEqualTo(2);
        var test = Call.of("test", folder.toString());
        assertThat(test.status()).isEqualTo(1);
        assertThat(test.err()).contains("no-scenarios");
    }

    @Test
    void anUnmetExpectationFailsTheTestAndIsShownByRun() throws IOException {
        var wrong = write(
                "wrong.yaml", Files.readString(Path.of(UKRAINE)).replace("outcome: no-consensus", "outcome: invited"));
        var test = Call.of("test", wrong);
        assertThat(test.status()).isEqualTo(1);
        assertThat(test.out()).contains("expected invited").contains("found no-consensus");
        var run = Call.of("run", wrong);
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Not as expected").contains("expected invited");
        assertThat(Call.of("test", UKRAINE).status()).isZero();
    }

    @Test
    void aScenarioThatExpectsNothingFailsTheTest() throws IOException {
        var text = Files.readString(Path.of(UKRAINE));
        var silent = write("silent.yaml", text.substring(0, text.indexOf("expect:")));
        var test = Call.of("test", silent);
        assertThat(test.status()).isEqualTo(1);
        assertThat(test.out()).contains("it expects nothing");
        assertThat(Call.of("run", silent).status()).isZero();
    }

    @Test
    void quietTestsPrintOnlyFailures() {
        assertThat(Call.of("test", "--quiet", UKRAINE)).isEqualTo(new Call(0, "", ""));
    }

    @Test
    void verboseSaysOnTheSideWhatIsRead() {
        var call = Call.of("run", "--verbose", UKRAINE);
        assertThat(call.out()).isEqualTo(Call.of("run", UKRAINE).out());
        assertThat(call.err()).startsWith("read 1 scenarios and ").contains(" rules of nato, sha256:");
    }

    @Test
    void aTraceNamesEachRuleOnTheSide() {
        var call = Call.of("run", "--trace", UKRAINE);
        assertThat(call.out()).isEqualTo(Call.of("run", UKRAINE).out());
        assertThat(call.err())
                .startsWith(UKRAINE + "\nstep 1, 2025-11-26\n")
                .contains("  R-BLK-01  One objection is enough");
    }

    @Test
    void aTextThatTheRecordDoesNotHaveIsWrongAndOneThatIsMeantIsNamed() throws IOException {
        var text = Files.readString(Path.of(UKRAINE));
        var drawing = write("drawing.yaml", text + "record:\n  - the-hague-2025\n  - vilnus-2023\n");
        for (var verb : List.of("run", "explain", "test", "check")) {
            var call = Call.of(verb, drawing);
            assertThat(call.status()).isEqualTo(2);
            assertThat(call.out()).isEmpty();
            assertThat(call.err())
                    .startsWith(drawing + ":" + (text.lines().count() + 3)
                            + ":5: unknown-record: `vilnus-2023` is not a text of the record\n")
                    .contains("help: did you mean `vilnius-2023`? allowed: `bucharest-2008`");
        }
    }

    @Test
    void aMissingRuleFolderIsWrongUsage() {
        var call = Call.of("run", "--rules", folder.resolve("nowhere").toString(), UKRAINE);
        assertThat(call.err()).contains("no-rules");
        assertThat(call.status()).isEqualTo(2);
    }

    @Test
    void rulesThatDoNotCompileHaveAStatusOfTheirOwn() throws IOException {
        write("broken.drl", "package nato\nrule \"broken\" when Nonsense() then end\n");
        for (var verb : List.of("run", "explain", "test", "check")) {
            var call = Call.of(verb, "--overlay", folder.toString(), UKRAINE);
            assertThat(call.status()).isEqualTo(3);
            assertThat(call.out()).isEmpty();
            assertThat(call.err()).contains("broken.drl:2").contains("Nonsense").doesNotContain("org.drools");
        }
    }

    @Test
    void aBrokenDataFileBesideTheRulesIsAProblemOfTheRules() throws IOException {
        write("states.yaml", "states: [\n");
        assertThat(Call.of("check", "--overlay", folder.toString(), UKRAINE).status())
                .isEqualTo(3);
    }

    @Test
    void anInvalidScenarioCountsMoreThanBrokenRules() throws IOException {
        write("broken.drl", "package nato\nrule \"broken\" when Nonsense() then end\n");
        var bad = write("bad.yaml", "title: Nobody applies\n");
        var call = Call.of("check", "--overlay", folder.toString(), bad);
        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err()).contains("broken.drl:2").contains("bad.yaml");
    }

    @Test
    void aScenarioForOtherRulesIsRefusedUnlessTheRulesAreChosen() throws IOException {
        var other = write("other.yaml", "rules: warsaw-pact\n" + Files.readString(Path.of(UKRAINE)));
        var call = Call.of("run", other);
        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err()).contains("other-rules").contains("`warsaw-pact`").contains("--rules");
        assertThat(Call.of("run", "--rules", "rules/nato", other).status()).isZero();
    }

    @Test
    void aHyphenIsStandardInput() throws IOException {
        var before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(Files.readAllBytes(Path.of(UKRAINE))));
            assertThat(Call.of("run", "-")).isEqualTo(Call.of("run", UKRAINE));
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void otherDaysReplaceTheScenariosOwnAndLeaveOutItsExpectations() {
        var csv = Call.of("run", "--format", "csv", "--as-of", "2025-11-28", "--as-of", "2025-11-27", UKRAINE)
                .out();
        assertThat(csv.lines().skip(1)).hasSize(2).first().asString().contains("2025-11-27");
        assertThat(Call.of("run", "--format", "json", "--as-of", "2025-11-28", UKRAINE)
                        .out())
                .contains("\"expectations\": []");
    }

    @Test
    void colourIsForTerminalsAndForThoseWhoAskForIt() {
        assertThat(Call.of("run", UKRAINE).out()).doesNotContain("\u001b");
        assertThat(Call.onATerminal("run", UKRAINE).out()).contains("\u001b[1m");
        assertThat(Call.onATerminal("run", "--color", "never", UKRAINE).out()).doesNotContain("\u001b");
        var always = Call.of("run", "--color", "always", UKRAINE).out();
        assertThat(always.replaceAll("\u001b\\[[0-9]+m", ""))
                .isEqualTo(Call.of("run", UKRAINE).out());
        assertThat(Call.onATerminal("run", "--format", "json", UKRAINE).out()).doesNotContain("\u001b");
    }

    private String write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return file.toString();
    }
}
