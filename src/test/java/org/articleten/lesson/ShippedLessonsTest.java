package org.articleten.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.articleten.problem.ProblemsFound;
import org.articleten.scenario.Scenario;
import org.articleten.scenario.ScenarioFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The thirty lessons that are shipped. */
class ShippedLessonsTest {
    private static final int MANY = 30;
    private static List<Scenario> shipped;

    @BeforeAll
    static void read() throws ProblemsFound {
        shipped = ScenarioFiles.read(List.of("scenarios/lessons"));
    }

    @Test
    void areThirtyAndNumberedInTheOrderOfTheirFiles() {
        assertThat(shipped.stream().map(scenario -> lesson(scenario).number()))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, MANY).boxed().toList());
        assertThat(shipped)
                .allSatisfy(scenario -> assertThat(scenario.path())
                        .contains("/%02d-".formatted(lesson(scenario).number())));
    }

    @TestFactory
    Stream<DynamicTest> eachFollowsFromItsResult() {
        return shipped.stream()
                .map(scenario -> DynamicTest.dynamicTest(scenario.path(), () -> {
                    // Refused, if a rule that it names has not fired.
                    var key = Given.key(scenario);

                    assertThat(key.rules())
                            .isNotEmpty()
                            .allSatisfy(rule -> assertThat(rule.title()).isNotEqualTo(rule.id()));
                    assertThat(key.told())
                            .hasSameSizeAs(scenario.applicants())
                            .allSatisfy(told -> assertThat(told.why()).isNotEmpty());
                    assertThat(key.right()).hasSize(1);
                    assertThat(key.usual()).isNotNull().isNotEqualTo(key.right().get(0));
                }));
    }

    @TestFactory
    Stream<DynamicTest> eachSaysWhatLearnersSayAndIsATestOfItsOutcomeAndRules() {
        return shipped.stream()
                .map(scenario -> DynamicTest.dynamicTest(scenario.path(), () -> {
                    var lesson = lesson(scenario);
                    assertThat(lesson.says()).isNotBlank();
                    assertThat(lesson.answers()).hasSizeBetween(3, 5);
                    assertThat(lesson.debrief()).hasSize(2);
                    assertThat(scenario.tags()).contains("lesson");

                    var expected = scenario.expectations().stream()
                            .filter(expectation -> expectation.asOf().equals(scenario.asOf()))
                            .toList();
                    var rules = new ArrayList<Object>();
                    assertThat(expected).hasSameSizeAs(scenario.applicants()).allSatisfy(expectation -> {
                        assertThat(expectation.fields()).containsKey("outcome");
                        rules.addAll((List<?>) expectation.fields().getOrDefault("rules", List.of()));
                    });
                    assertThat(rules).containsAll(lesson.ruleIds());
                }));
    }

    @Test
    void theRightAnswerStandsInEveryPlace() {
        assertThat(shipped.stream()
                        .map(scenario -> lesson(scenario)
                                .answers()
                                .indexOf(lesson(scenario).right())))
                .contains(0, 1, 2);
    }

    private static org.articleten.scenario.Lesson lesson(Scenario scenario) {
        return Objects.requireNonNull(scenario.lesson(), scenario.path());
    }
}
