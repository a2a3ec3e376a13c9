package org.articleten.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an author is told about rules that do not compile. */
class CompileErrorsTest {
    private static final String HEAD = """
            package nato

            import org.articleten.facts.Applicant
            import org.articleten.facts.Eligible

            dialect "mvel"

            """;
    private static final String METADATA =
            "    @id(\"R-ELI-01\") @force(\"treaty\") @source(\"Art. 10\") @says(\"Yes.\")\n";

    private static final String NOTHING = """
            when
                Applicant()
            then
            end
            """;

    @TempDir
    Path folder;

    @Test
    void anUnknownFactIsToldOnceWithTheNearestName() throws IOException {
        assertThat(problems("rule \"one\"\n" + METADATA + "when\n    Aplicant( $applicant : state )\nthen\n"
                        + "    insertLogical( new Eligible( $applicant ) );\nend\n"))
                .isEqualTo("rules.drl:11:5: rule-does-not-compile: no fact `Aplicant` is imported here\n"
                        + "help: did you mean `Applicant`? each fact that a rule uses is imported by name");
    }

    @Test
    void anUnknownComponentIsToldAtItsCondition() throws IOException {
        assertThat(problems("rule \"one\"\n" + METADATA + "when\n    Applicant( $applicant : stat )\nthen\n"
                        + "    insertLogical( new Eligible( $applicant ) );\nend\n"))
                .isEqualTo("rules.drl:11:29: rule-does-not-compile: `Applicant` has no `stat`\n"
                        + "help: did you mean `state`? it has `applicant`, `state`");
    }

    @Test
    void aNameThatIsNotBoundIsToldWhereItIsUsed() throws IOException {
        assertThat(problems("rule \"one\"\n" + METADATA + "when\n    Applicant( $applicant : state )\nthen\n"
                        + "    insertLogical( new Eligible( $aplicant ) );\nend\n"))
                .isEqualTo("rules.drl:13:34: rule-does-not-compile: no condition gives the name `$aplicant`\n"
                        + "help: did you mean `$applicant`?");
    }

    @Test
    void aMissingEndIsToldInPlainWords() throws IOException {
        assertThat(problems("rule \"one\"\n" + METADATA + "when\n    Applicant( $applicant : state \nthen\nend\n"))
                .startsWith("rules.drl:")
                .contains("rule-does-not-compile: ")
                .doesNotContain("ERR", "null Package");
    }

    @Test
    void aRuleThatStandsTwiceIsTold() throws IOException {
        var rule = "rule \"one\"\n" + METADATA + NOTHING;
        assertThat(problems(rule + "\n" + rule)).contains("the rule `one` stands twice");
    }

    @Test
    void allErrorsOfAllRulesAreToldAtOnce() throws IOException {
        assertThat(problems("rule \"one\"\n" + METADATA + "when\n    Aplicant()\nthen\nend\n" + "rule \"two\"\n"
                        + METADATA + "when\n    Elegible()\nthen\nend\n"))
                .contains("`Aplicant`", "`Elegible`");
    }

    @Test
    void aRuleWithoutItsMetadataIsNamed() throws IOException {
        assertThat(problems("""
                        rule "one"
                            @id("R-ELI-01") @force("treaty") @source("Art. 10")
                        when
                            Applicant()
                        then
                        end
                        """))
                .isEqualTo("rules.drl:8:1: missing-metadata: rule `one` has no `@says`\n"
                        + "help: every rule has `@id`, `@force`, `@source` and `@says`");
    }

    @Test
    void aFolderWithoutRulesIsToldWhereItIs() {
        var found = catchThrowableOfType(ProblemsFound.class, () -> RuleBook.load(folder, List.of()));
        assertThat(found.problems()).singleElement().extracting(Problem::code).isEqualTo("no-rules");
    }

    private String problems(String rules) throws IOException {
        Files.writeString(folder.resolve("rules.drl"), HEAD + rules);
        var found = catchThrowableOfType(ProblemsFound.class, () -> RuleBook.load(folder, List.of()));
        return found.problems().stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n"))
                .replace(folder + "/", "");
    }
}
