package org.articleten.lint;

import static org.articleten.lint.RuleFiles.GOOD;
import static org.articleten.lint.RuleFiles.concluding;
import static org.articleten.lint.RuleFiles.line;
import static org.articleten.lint.RuleFiles.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that nobody uses, literals, what stands twice, and the comments that suppress. */
class HabitLintsTest {
    private static final String APPLICANT = "Applicant( $applicant : state )\n    ";

    @TempDir
    Path folder;

    private RuleFiles files = new RuleFiles(Path.of(""));

    @BeforeEach
    void useTheFolder() {
        files = new RuleFiles(folder);
    }

    @Test
    void aNameThatNothingUsesIsToldWhereItIsGiven() {
        var rules = concluding(APPLICANT + "Vote( named, $word : word )");
        assertThat(files.told(rules))
                .containsExactly("rules.drl:" + line(rules, "Vote( named")
                        + ":18: unused-binding: the name `$word` is given" + " and not used\nhelp: leave the name out");
        assertThat(files.codes(concluding(APPLICANT + "$vote : Vote( named )"))).containsExactly("unused-binding");
    }

    @Test
    void aNameMayBeUsedByAConditionAConclusionOrTheSentence() {
        assertThat(files.codes(concluding(APPLICANT + "$vote : Vote( named )\n    exists Vote( this == $vote )")))
                .isEmpty();
    }

    @Test
    void aListIsCollectedAsGroundsAndNeedsNoUseOfItsName() {
        assertThat(files.codes(concluding(APPLICANT + "$all : List() from collect( Vote( named ) )")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vote( actor == \"US\" )",
                "Vote( question > 31 )",
                "Vote( actor == \"2023-04-04\" )",
                "Now( on > \"04-Apr-2023\" )",
                "$all : List( size == 32 ) from collect( Vote() )",
            })
    void daysStatesAndNumbersBelongInData(String condition) {
        assertThat(files.codes(concluding(APPLICANT + condition))).containsExactly("literal");
        assertThat(files.codes(
                        concluding(APPLICANT + "// lint: literal - the Treaty itself says so\n    " + condition)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vote( actor == \"secretary-general\", question > 0, question != -1 )",
                "$all : List( size * 3 >= 2 * size ) from collect( Vote() )",
                "Vote( actor == $applicant ) // before 1999, as the US says",
            })
    void wordsFractionsAndCommentsAreNoLiterals(String condition) {
        assertThat(files.codes(concluding(APPLICANT + condition))).isEmpty();
    }

    @Test
    void aSuppressionWithoutAReasonIsItselfFoundAndSuppressesNothing() {
        assertThat(files.told(concluding(APPLICANT + "// lint: literal\n    Vote( actor == \"US\" )")))
                .hasSize(2)
                .anyMatch(told -> told.contains("bad-suppression: this suppression gives no reason\n"
                        + "help: write `// lint: literal - ` and why"))
                .anyMatch(told -> told.contains("literal: `\"US\"` stands in a rule"));
    }

    @Test
    void aSuppressionOfAnUnknownLintIsToldWithTheNearest() {
        assertThat(files.told("// lint: litteral - because\n" + GOOD))
                .singleElement()
                .asString()
                .contains("bad-suppression: there is no lint `litteral` to suppress\nhelp: did you mean `literal`?");
    }

    @Test
    void aSuppressionOfNothingIsFound() {
        assertThat(files.codes("// lint: literal - because\n" + GOOD)).containsExactly("unused-suppression");
    }

    @Test
    void whatConcernsAWholeRuleIsSuppressedAboveIt() {
        var shadowed = rule("two", APPLICANT + "exists Vote()", "insertLogical( new Eligible( $applicant ) );");
        assertThat(files.codes(GOOD + shadowed)).containsExactly("shadowed-rule");
        assertThat(files.codes(GOOD + "// lint: shadowed-rule - both are told\n" + shadowed))
                .isEmpty();
    }

    @Test
    void rulesOfDifferentIdsDoNotSayTheSame() {
        var other = rule(
                "two", APPLICANT + "exists Vote()", "insertLogical( new Flagged( $applicant, Flag.HOUSE_RULES ) );");
        assertThat(files.codes(GOOD + other)).isEmpty();
        assertThat(files.codes(GOOD + other.replace("R-ELI-01", "R-ELI-02"))).containsExactly("same-sentence");
    }

    @Test
    void theSameSourceIsSpeltTheSame() {
        var other = rule(
                "two", APPLICANT + "exists Vote()", "insertLogical( new Flagged( $applicant, Flag.HOUSE_RULES ) );");
        assertThat(files.told(GOOD + other.replace("Art. 10", "Article 10")))
                .singleElement()
                .asString()
                .contains("source-spelling: `Article 10` is spelt otherwise elsewhere\nhelp: did you mean `Art. 10`?");
        assertThat(files.codes(GOOD + other.replace("Art. 10", "Art. 11"))).isEmpty();
    }

    @Test
    void rulesInSeveralPackagesAreFoundAndSoIsANameThatStandsInTwo() {
        files.write("more.drl", RuleFiles.head().replace("package nato", "package other") + GOOD);
        assertThat(files.codes(GOOD)).contains("several-packages", "same-name");
        files.write(
                "more.drl",
                RuleFiles.head()
                        + GOOD.replace("good", "better")
                                .replace("10", "11")
                                .replace("Yes", "No")
                                .replace("    Applicant", "    exists Vote()\n    Applicant")
                                .replace("Eligible( $applicant )", "Flagged( $applicant, Flag.HOUSE_RULES )"));
        assertThat(files.codes(GOOD)).isEmpty();
    }

    @Test
    void aFileWithoutAPackageIsInAnotherThanTheRest() {
        files.write("more.drl", RuleFiles.head().replace("package nato\n", "") + GOOD.replace("good", "better"));
        assertThat(files.told(GOOD))
                .anyMatch(told -> told.contains(
                        "several-packages: this file is in the package `nato`, the files before it in no package"));
    }

    @Test
    void aFileWithoutARuleIsFound() {
        for (var text : List.of("", "// nothing\n", RuleFiles.head())) {
            files.write("more.drl", text);
            assertThat(files.told(GOOD))
                    .containsExactly("more.drl:1:1: empty-file: this file holds no rule\nhelp: leave it out");
        }
    }
}
