package org.articleten.lint;

import static org.articleten.lint.RuleFiles.GOOD;
import static org.articleten.lint.RuleFiles.line;
import static org.articleten.lint.RuleFiles.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a rule says of itself. */
class MetadataLintsTest {
    @TempDir
    Path folder;

    private RuleFiles files = new RuleFiles(Path.of(""));

    @BeforeEach
    void useTheFolder() {
        files = new RuleFiles(folder);
    }

    @Test
    void inAGoodRuleNothingIsFound() {
        assertThat(files.codes(GOOD)).isEmpty();
    }

    @Test
    void anIdThatIsNotWrittenAsOneIsAnErrorAtTheRule() {
        var rules = GOOD.replace("R-ELI-01", "ELI-1");
        assertThat(files.told(rules))
                .containsExactly("rules.drl:" + line(rules, "rule \"good\"")
                        + ":1: id-form: `ELI-1` is not written as an id\n"
                        + "help: an id is `R-`, three or four capitals, `-` and two digits, such as `R-DEC-02`");
    }

    @Test
    void anIdThatTheCatalogueLacksIsToldWithTheNearest() {
        files.write("catalogue.yaml", "R-ELI-10: The plan\nR-DEC-02: Consensus\n");
        assertThat(files.told(GOOD))
                .singleElement()
                .asString()
                .contains("unknown-id: `R-ELI-01` is not in the catalogue", "did you mean `R-ELI-10`?");
    }

    @Test
    void everyFileOfTheCatalogueCounts() {
        files.write("catalogue.yaml", "R-DEC-02: Consensus\n");
        files.write("catalogue-reform.yaml", "R-ELI-01: The limbs\n");
        assertThat(files.codes(GOOD)).isEmpty();
    }

    @Test
    void withoutACatalogueAnyIdWillDo() {
        assertThat(files.codes(GOOD.replace("R-ELI-01", "R-REF-07"))).isEmpty();
    }

    @Test
    void anEmptySourceIsAnError() {
        assertThat(files.codes(GOOD.replace("Art. 10", " "))).containsExactly("empty-source");
    }

    @Test
    void aSentenceEndsWithAFullStop() {
        assertThat(files.codes(GOOD.replace("{applicant}.", "{applicant}"))).containsExactly("sentence");
    }

    @Test
    void aBlankThatNoConditionBindsIsToldWithTheNearestName() {
        assertThat(files.told(GOOD.replace("{applicant}", "{aplicant}")))
                .singleElement()
                .asString()
                .contains(
                        "unbound-blank: the blank `{aplicant}` is bound by no condition",
                        "did you mean `{applicant}`?");
    }

    @Test
    void whatIsAbsentOrOneOfManyGivesNoNameToTheSentence() {
        var metadata =
                "    @id(\"R-ELI-01\")\n    @force(\"treaty\")\n    @source(\"Art. 10\")\n    @says(\"By {party}.\")\n";
        var conclusion = "insertLogical( new Eligible( $applicant ) );";
        assertThat(files.codes(rule(
                        "one",
                        metadata,
                        "Applicant( $applicant : state )\n    exists Vote( $party : actor )",
                        conclusion)))
                .contains("unbound-blank");
        assertThat(files.codes(rule(
                        "one", metadata, "Applicant( $applicant : state )\n    Vote( $party : actor )", conclusion)))
                .isEmpty();
    }
}
