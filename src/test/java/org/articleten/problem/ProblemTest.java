package org.articleten.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {
    @Test
    void isWrittenWithItsPlaceItsCodeAndItsHelp() {
        var problem =
                new Problem(new Place("a.yaml", 3, 7), "unknown-vote", "`veto` is not a vote", "allowed: `object`");

        assertThat(problem).hasToString("a.yaml:3:7: unknown-vote: `veto` is not a vote\nhelp: allowed: `object`");
    }

    @Test
    void hasNoHelpLineWithoutHelp() {
        assertThat(new Problem(Place.startOf("a.yaml"), "code", "message", null))
                .hasToString("a.yaml:1:1: code: message");
    }

    @Test
    void leavesOutWhatIsNotKnownOfAPlace() {
        assertThat(new Place("a.drl", 3, 0)).hasToString("a.drl:3");
        assertThat(new Place("a.drl", 0, 0)).hasToString("a.drl");
    }

    @Test
    void keepsTheNameOfAFileOnOneLine() {
        assertThat(Place.startOf("a\nb.yaml")).hasToString("a\\nb.yaml:1:1");
    }

    @Test
    void problemsAreFoundOnceAndInTheOrderOfTheFiles() {
        var first = problem("a.yaml", 2, 10);
        var second = problem("a.yaml", 10, 1);
        var third = problem("b.yaml", 1, 1);

        var found = new ProblemsFound(List.of(third, second, first, second));

        assertThat(found.problems()).containsExactly(first, second, third);
    }

    @Test
    void collectingNothingThrowsNothing() throws ProblemsFound {
        var problems = new Problems();
        problems.throwIfAny();
        assertThat(problems.size()).isZero();
    }

    @Test
    void afterAThousandProblemsItIsEnough() {
        var problems = new Problems();
        for (var line = 1; line <= 5_000; line++) {
            problems.add(new Place("a.yaml", line, 1), "code", "message", null);
        }

        var found =
                catchThrowableOfType(ProblemsFound.class, problems::throwIfAny).problems();

        assertThat(found).hasSize(1_001);
        assertThat(found.get(1_000))
                .hasToString("a.yaml:1001:1: too-many: there are more problems than these\nhelp: mend these first");
    }

    private static Problem problem(String file, int line, int column) {
        return new Problem(new Place(file, line, column), "code", "message", null);
    }
}
