package org.articleten.exploration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.articleten.problem.ProblemsFound;
import org.articleten.scenario.Scenario;
import org.articleten.scenario.ScenarioFiles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A draft holds all that a file says, and writes it back. */
class DraftTest {
    private static final Draft TEST = Drafts.of("""
            title: All agree
            asOf: 2025-11-26
            applicant: UA
            question: invitation
            votes: {default: consent}
            expect: {outcome: invited}
            """);

    @TestFactory
    Stream<DynamicTest> everyScenarioIsTheSameOnceItIsWrittenAnew() throws ProblemsFound {
        return ScenarioFiles.find(List.of("scenarios")).stream()
                .map(file -> dynamicTest(file.name(), () -> {
                    Draft draft = Draft.of(file.name(), file.bytes());
                    Draft anew = Draft.of(file.name(), draft.yaml().getBytes(StandardCharsets.UTF_8));
                    assertThat(anew.data()).isEqualTo(draft.data());
                    assertThat(anew.data().keySet())
                            .containsExactlyElementsOf(draft.data().keySet());
                    assertSame(draft.read(), file.read(null));
                    assertSame(draft.sketch(), file.read(null));
                }));
    }

    private static void assertSame(Scenario one, Scenario other) {
        assertThat(one)
                .usingRecursiveComparison()
                .ignoringFields("content")
                .ignoringFieldsMatchingRegexes(".*\\.line", ".*\\.column", "line", "column")
                .isEqualTo(other);
    }

    @Test
    void aSketchIsMadeOnceAndCountsLinesInTheOrderOfTheText() throws ProblemsFound {
        Draft draft = Drafts.of("""
                title: Two acts on one day
                applicant: UA
                timeline:
                  - {on: 2025-11-26, applies: UA}
                  - {on: 2025-11-26, withdraws: UA}
                """);
        assertThat(draft.sketch()).isSameAs(draft.sketch());
        assertThat(draft.sketch().acts())
                .extracting(act -> act.entry().line())
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(draft.sketch().digest()).isEqualTo(draft.read().digest());
    }

    @Test
    void aFoundScenarioIsSavedAsATestWithATitleAndAComment() {
        Draft saved = TEST.titled("The United States objects").withExpect(List.of(Map.of("outcome", "no-consensus")));
        assertThat(saved.yaml("Found by a comparison.\n\nSmaller is none.")).isEqualTo("""
                # Found by a comparison.
                #
                # Smaller is none.
                title: The United States objects
                asOf: 2025-11-26
                applicant: UA
                question: invitation
                votes: {default: consent}
                expect: {outcome: no-consensus}
                """);
    }

    @Test
    void severalExpectationsStandInAList() {
        assertThat(TEST.withExpect(List.of(Map.of("outcome", "invited"), Map.of("stage", "invited")))
                        .yaml())
                .endsWith("""
                        expect:
                          - {outcome: invited}
                          - {stage: invited}
                        """);
    }

    @Test
    void aQuestionExpectsNothing() {
        assertThat(TEST.withoutExpect().data()).containsKey("question").doesNotContainKey("expect");
    }

    @Test
    void whatTheReaderRefusesHasNoSketch() {
        Draft wrong = TEST.with(Map.of("title", "No applicant"));
        assertThat(wrong.sketchOrNull()).isNull();
        assertThatThrownBy(wrong::read).isInstanceOf(ProblemsFound.class);
    }

    @Test
    void aListIsNoScenario() {
        assertThatThrownBy(() -> Draft.of("list.yaml", "[1, 2]".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        ProblemsFound.class,
                        wrong -> assertThat(wrong.problems().get(0).code()).isEqualTo("wrong-type"));
    }

    @Test
    void nobodyCanChangeADraft() {
        assertThatThrownBy(() -> TEST.data().put("title", "Another")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Data.map(TEST.data().get("votes")).put("US", "object"))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
