package org.articleten.lint;

import static org.articleten.lint.RuleFiles.GOOD;
import static org.articleten.lint.RuleFiles.concluding;
import static org.articleten.lint.RuleFiles.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The traps of the engine, each beside what is written in its place. */
class TrapLintsTest {
    private static final String APPLICANT = "Applicant( $applicant : state )\n    ";

    @TempDir
    Path folder;

    private RuleFiles files = new RuleFiles(Path.of(""));

    @BeforeEach
    void useTheFolder() {
        files = new RuleFiles(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exists ( Vote( named ) and not Now() )",
                "not ( Vote( named ) and Now() )",
                "forall( Vote( $question : question ) Vote( question == $question, named ) )",
            })
    void conditionsAreNotGrouped(String condition) {
        assertThat(files.codes(concluding(APPLICANT + condition))).contains("grouped-condition");
    }

    @Test
    void aConditionUnderExistsOrNotIsNoGroup() {
        assertThat(files.codes(concluding(APPLICANT + "exists Vote( named )\n    not Now()")))
                .isEmpty();
    }

    @Test
    void evalIsFoundAndItsNameInACommentOrAQuoteIsNot() {
        assertThat(files.codes(concluding(APPLICANT + "eval( true )"))).contains("eval");
        assertThat(files.codes(concluding(APPLICANT + "Vote( condition != \"eval( true )\" ) // eval( true )")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete( $now );",
                "retract( $now );",
                "update( $now );",
                "insertLogical( $now );",
                "$now.hashCode();",
                "if ($now != null) { insertLogical( new Eligible( $applicant ) ); }",
            })
    void aRuleInsertsWhatItConcludesAndDoesNothingElse(String statement) {
        assertThat(files.codes(rule("one", APPLICANT + "$now : Now()", statement)))
                .contains("consequence");
    }

    @Test
    void aRuleConcludesSomething() {
        assertThat(files.codes(rule("one", "Applicant( $applicant : state )", "// nothing")))
                .containsExactly("consequence");
    }

    @Test
    void aCommentAmongTheConclusionsIsNoConclusion() {
        assertThat(files.codes(rule(
                        "one",
                        "Applicant( $applicant : state )",
                        "// it may; indeed\n    insertLogical( new Eligible( $applicant ) );")))
                .isEmpty();
    }

    @Test
    void anEventIsStatedAndAConclusionIsInsertedLogically() {
        assertThat(files.told(rule("one", "Applicant( $applicant : state )", "insert( new Eligible( $applicant ) );")))
                .singleElement()
                .asString()
                .contains("wrong-insert: `Eligible` holds while its grounds hold, and would stay after them\n"
                        + "help: did you mean `insertLogical`?");
        var event = rule("one", APPLICANT + "Now( $on : on )", "insertLogical( new Protocol( $applicant, 1, $on ) );");
        var read = rule(
                "two",
                APPLICANT + "exists Protocol( applicant == $applicant )",
                "insertLogical( new Eligible( $applicant ) );");
        assertThat(files.told(event + read))
                .singleElement()
                .asString()
                .contains(
                        "wrong-insert: `Protocol` has happened, and would go with its grounds\nhelp: did you mean `insert`?");
        assertThat(files.codes(event.replace("insertLogical", "insert") + read)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no-loop true",
                "lock-on-active true",
                "agenda-group \"late\"",
                "activation-group \"one\"",
                "enabled false",
                "date-effective \"01-Jan-2020\"",
            })
    void noAttributeChangesWhenARuleFires(String attribute) {
        assertThat(files.codes(GOOD.replace("when\n", "    " + attribute + "\nwhen\n")))
                .containsExactly("attribute");
    }

    @Test
    void anAttributeOfAWholeFileIsFoundToo() {
        assertThat(files.codes("no-loop true\n" + GOOD)).contains("attribute");
    }

    @Test
    void aSalienceHasItsReason() {
        assertThat(files.codes(GOOD.replace("when\n", "    salience -1\nwhen\n")))
                .containsExactly("salience-reason");
        assertThat(files.codes(GOOD.replace("when\n", "    salience -1 // last\nwhen\n")))
                .isEmpty();
        assertThat(files.codes(GOOD.replace("when\n", "    // last\n    salience -1\nwhen\n")))
                .isEmpty();
    }

    @Test
    void aSalienceMayHaveItsReasonAtTheHeadOfTheFile() {
        var rules = RuleFiles.head() + GOOD.replace("when\n", "    salience -1\nwhen\n");
        assertThat(files.findings("rules.drl", "// The rules with salience -1 read an absence.\n" + rules))
                .isEmpty();
        assertThat(files.findings("rules.drl", "// The rules with salience -12 read an absence.\n" + rules))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"description", "label", "typesafe"})
    void anAnnotationHasNoNameThatTheEngineTakes(String name) {
        assertThat(files.codes(GOOD.replace("    @force", "    @" + name + "(\"x\")\n    @force")))
                .containsExactly("reserved-annotation");
        assertThat(files.codes(GOOD.replace("    @force", "    @my" + name + "(\"x\")\n    @force")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Now( on < LocalDate.now() )",
                "Vote( question > System.currentTimeMillis() )",
                "Vote( question > Math.random() )"
            })
    void aRuleReadsNoClockAndNoDice(String condition) {
        assertThat(files.codes(concluding(APPLICANT + condition))).contains("outside-world");
    }

    @Test
    void aRulePrintsNothing() {
        assertThat(files.codes(rule("one", "Applicant( $applicant : state )", "System.out.println( $applicant );")))
                .contains("outside-world", "consequence");
    }

    @Test
    void aFileHasNoGlobalsAndNoFunctions() {
        assertThat(files.codes("global java.util.List all\n\n" + GOOD)).contains("global");
    }

    @Test
    void aComponentAfterADotHasNoWordOfTheLanguageAsItsName() {
        assertThat(
                        files.told(
                                concluding(
                                        APPLICANT
                                                + "$asked : Question( $until : until )\n    exists Now( on > $asked.until )\n    exists Now( on < $until )")))
                .singleElement()
                .asString()
                .contains(
                        "keyword-component: after a dot the language reads `until` as its own word",
                        "`$until : until`");
        assertThat(files.codes(concluding(APPLICANT + "Question( $until : until )\n    exists Now( on > $until )")))
                .isEmpty();
    }
}
