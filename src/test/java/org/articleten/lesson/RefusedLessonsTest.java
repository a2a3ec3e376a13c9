package org.articleten.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.articleten.problem.ProblemsFound;
import org.junit.jupiter.api.Test;

/** A lesson that does not follow from its scenario is none. */
class RefusedLessonsTest {
    @Test
    void aRuleThatHasNotFiredShowsNothing() {
        assertThat(refused("  question: What comes of it?\n  better: No.\n  rules: [R-BLK-01, R-STG-12]\n"))
                .startsWith("scenario.yaml:12:21: rule-not-fired: `R-STG-12` has not fired in the result of 2030-05-01,"
                        + " so the lesson does not follow\nhelp: these have: ")
                .contains("`R-BLK-01`");
    }

    @Test
    void anOutcomeThatIsCalledRightMustBeTheScenarios() {
        assertThat(refused("  question: What comes of it?\n  right: invited\n  better: No.\n  rules: [R-BLK-01]\n"))
                .startsWith(
                        "scenario.yaml:10:3: wrong-answer: `right` is `invited`, but the outcome is `no-consensus`");
    }

    @Test
    void aRuleThatTheRuleBookDoesNotHaveIsNamedWithTheNearest() throws ProblemsFound {
        var scenario = Given.scenario(
                Given.OBJECTED + "lesson:\n  question: What?\n  better: No.\n  rules: [R-BLK-99, R-DEC-02]\n");

        var found = catchThrowableOfType(ProblemsFound.class, () -> Lessons.check(Given.BOOK, List.of(scenario)));

        assertThat(found.problems()).singleElement().hasToString("""
                scenario.yaml:12:11: unknown-rule: `R-BLK-99` is no rule of this rule book
                help: did you mean `R-BLK-01`?""");
    }

    @Test
    void withTheRulesAndTheOutcomeItIsOne() throws ProblemsFound {
        var key = Given.key(
                Given.scenario(
                        Given.OBJECTED
                                + "lesson:\n  question: What?\n  usual: invited\n  right: no-consensus\n  better: No.\n  rules: [R-BLK-01]\n"));

        assertThat(key.right()).singleElement().extracting("text").isEqualTo("An invitation is not agreed");
        assertThat(key.rules()).singleElement().satisfies(rule -> {
            assertThat(rule.force().word()).isEqualTo("treaty");
            assertThat(rule.title()).isEqualTo("One Ally is enough");
            assertThat(rule.says()).isNotEmpty();
        });
    }

    private static String refused(String lesson) {
        var found = catchThrowableOfType(
                ProblemsFound.class, () -> Given.key(Given.scenario(Given.OBJECTED + "lesson:\n" + lesson)));
        return found.problems().get(0).toString();
    }
}
