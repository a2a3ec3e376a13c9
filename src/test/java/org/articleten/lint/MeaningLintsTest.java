package org.articleten.lint;

import static org.articleten.lint.RuleFiles.GOOD;
import static org.articleten.lint.RuleFiles.concluding;
import static org.articleten.lint.RuleFiles.line;
import static org.articleten.lint.RuleFiles.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can never fire, what can never hold, and what is concluded for nobody or twice. */
class MeaningLintsTest {
    private static final String APPLICANT = "Applicant( $applicant : state )\n    ";

    @TempDir
    Path folder;

    private RuleFiles files = new RuleFiles(Path.of(""));

    @BeforeEach
    void useTheFolder() {
        files = new RuleFiles(folder);
    }

    @Test
    void aRuleThatNeedsWhatNoRuleConcludesIsUnreachable() {
        var rules = concluding(APPLICANT + "exists Objection()");
        assertThat(files.told(rules))
                .containsExactly("rules.drl:" + line(rules, "exists Objection")
                        + ":5: unreachable-rule: rule `one` never fires: nothing tells or concludes `Objection`\n"
                        + "help: a rule that can fire concludes it, or this rule is left out");
        var concluded = rule(
                "two",
                APPLICANT + "Vote( $question : question )",
                "insertLogical( new Objection( $question, $applicant ) );");
        assertThat(files.codes(rules + concluded)).isEmpty();
    }

    @Test
    void aRuleThatNeedsTheConclusionOfAnUnreachableRuleIsUnreachableToo() {
        var circle = rule(
                        "two",
                        APPLICANT + "Objection( $question : question )",
                        "insertLogical( new Consent( $question, $applicant, false ) );")
                + rule(
                        "three",
                        APPLICANT + "Consent( $question : question )",
                        "insertLogical( new Objection( $question, $applicant ) );");
        assertThat(files.codes(circle)).containsExactly("unreachable-rule", "unreachable-rule");
    }

    @Test
    void whatIsAbsentOrCollectedNeedNotBeThere() {
        assertThat(files.codes(
                        concluding(APPLICANT + "not Objection()\n    $all : List() from collect( Objection() )")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "Vote( word == VoteWord.OBJECT, word == VoteWord.CONSENT ); Vote( word == VoteWord.OBJECT, question == 1 )",
                "Vote( word == VoteWord.OBJECT, word != VoteWord.OBJECT ); Vote( word != VoteWord.CONSENT, word != VoteWord.OBJECT )",
                "Vote( named, !named ); Vote( named, word == VoteWord.OBJECT )",
                "Vote( question > 1, question < 1 ); Vote( question > 0, question >= 1 )",
                "Vote( question == 0, question > 0 ); Vote( question >= 0, question <= 0 )",
                "Vote( word in ( VoteWord.OBJECT, VoteWord.CONSENT ), word == VoteWord.SILENT ); Vote( word in ( VoteWord.OBJECT, VoteWord.CONSENT ), word == VoteWord.OBJECT )",
                "Vote( condition == null, condition == \"x\" ); Vote( condition == \"x\" )",
                "Vote( actor == \"a\", actor == \"b\" ); Vote( actor == \"a\" || actor == \"b\" )",
            })
    void whatExcludesEachOtherIsAContradiction(String bad, String good) {
        assertThat(files.codes(concluding(APPLICANT + bad))).contains("contradiction");
        assertThat(files.codes(concluding(APPLICANT + good))).doesNotContain("contradiction");
    }

    @Test
    void aFactThatIsWantedAndNotWantedIsAContradiction() {
        assertThat(files.codes(concluding(
                        APPLICANT + "exists Vote( actor == $applicant, named )\n    not Vote( actor == $applicant )")))
                .containsExactly("contradiction");
        assertThat(files.codes(concluding(APPLICANT + "not Applicant( state == $applicant )")))
                .containsExactly("contradiction");
        assertThat(files.codes(concluding(
                        APPLICANT + "exists Vote( actor == $applicant )\n    not Vote( actor == $applicant, named )")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "Vote( word == \"object\" ); Vote( word == VoteWord.OBJECT )",
                "Vote( word == VoteWord.OBJECT || word == \"x\" ); Vote( word == VoteWord.OBJECT || word == VoteWord.CONSENT )",
                "Vote( question == \"0\" ); Vote( question == 0 )",
                "Vote( actor == 1 ); Vote( actor == \"x\", condition == null )",
                "Vote( question == $applicant ); Vote( actor == $applicant )",
            })
    void whatIsComparedIsOfOneKind(String bad, String good) {
        assertThat(files.codes(concluding(APPLICANT + bad))).contains("unlike-types");
        assertThat(files.codes(concluding(APPLICANT + good))).doesNotContain("unlike-types");
    }

    @Test
    void aTextInPlaceOfAWordIsToldWithTheWord() {
        assertThat(files.told(concluding(APPLICANT + "Vote( word == \"object\" )")))
                .singleElement()
                .asString()
                .contains(
                        "unlike-types: `word` is of the kind `VoteWord` and never equal to `\"object\"`, a text",
                        "did you mean `VoteWord.OBJECT`?");
    }

    @Test
    void aConclusionThatNobodyReadsIsDead() {
        var dead = rule(
                "two",
                APPLICANT + "Vote( $question : question )",
                "insert( new Opinion( $applicant, $question, $applicant ) );");
        assertThat(files.codes(dead)).containsExactly("dead-conclusion");
        assertThat(files.codes(dead + concluding(APPLICANT + "exists Opinion( applicant == $applicant )")))
                .isEmpty();
    }

    @Test
    void aRuleThatSaysTheSameUnderOtherNamesIsShadowed() {
        var same =
                "    @id(\"R-ELI-01\")\n    @force(\"treaty\")\n    @source(\"Art. 10\")\n    @says(\"Yes: {state}.\")\n";
        var first = concluding("Applicant( $applicant : state )\n    Vote( named, actor == $applicant )");
        assertThat(files.told(first
                        + rule(
                                "two",
                                same,
                                "Applicant( $state : state )\n    Vote( actor  ==  $state, named )",
                                "insertLogical( new Eligible( $state ) );")))
                .singleElement()
                .asString()
                .contains("shadowed-rule: whenever rule `two` fires, rule `one` concludes the same");
    }

    @Test
    void aRuleThatAsksMoreAndConcludesTheSameIsShadowed() {
        assertThat(files.told(GOOD + concluding(APPLICANT + "exists Vote( actor == $applicant )")))
                .singleElement()
                .asString()
                .contains("shadowed-rule: whenever rule `one` fires, rule `good` concludes the same");
        assertThat(files.codes(concluding(APPLICANT + "exists Vote( named )")
                        + rule(
                                "two",
                                APPLICANT + "exists Vote( !named )",
                                "insertLogical( new Eligible( $applicant ) );")))
                .isEmpty();
    }

    @Test
    void anAbsenceThatIsAskedForMoreNarrowlyIsTheWeakerOne() {
        var narrow = concluding(APPLICANT + "not Vote( actor == $applicant, named )");
        var wide = rule(
                "two", APPLICANT + "not Vote( actor == $applicant )", "insertLogical( new Eligible( $applicant ) );");
        assertThat(files.told(narrow + wide))
                .singleElement()
                .asString()
                .contains("whenever rule `two` fires, rule `one`");
    }
}
