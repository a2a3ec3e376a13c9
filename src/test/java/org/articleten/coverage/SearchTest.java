package org.articleten.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.articleten.problem.ProblemsFound;
import org.articleten.scenario.ScenarioFiles;
import org.junit.jupiter.api.Test;

/** Scenarios that are found near the given ones, and close gaps. */
class SearchTest {
    private static final String ALL = "src/test/resources/coverage/scenarios";
    private static final int TRIES = 400;

    @Test
    void eachScenarioFoundClosesTheGapsThatItIsSaidToClose() throws ProblemsFound {
        var scenarios = ScenarioFiles.read(List.of(ALL));
        var before = Small.measured(scenarios).coverage();
        var found = Search.of(Small.measured(scenarios), 3, TRIES, () -> {}).found();
        assertThat(found).hasSize(3);
        for (var suggestion : found) {
            var more = new ArrayList<>(scenarios);
            more.add(suggestion.scenario().read());
            assertThat(Small.measured(more).coverage().seen() - before.seen())
                    .isGreaterThanOrEqualTo(suggestion.gaps().size());
        }
    }

    @Test
    void theScenarioFoundIsSmall() throws ProblemsFound {
        var found = Search.of(Small.measured(ALL), 10, TRIES, () -> {}).found();
        assertThat(found).anySatisfy(suggestion -> {
            assertThat(suggestion.gaps().get(0).rule().rule().info().id()).isEqualTo("R-TST-03");
            assertThat(suggestion.scenario().yaml().lines()).hasSizeLessThan(10);
            assertThat(suggestion.scenario().yaml()).contains("object", "reserve");
        });
    }

    @Test
    void theSameGapsHaveTheSameSuggestions() throws ProblemsFound {
        var first = Search.of(Small.measured(ALL), 2, TRIES, () -> {});
        var second = Search.of(Small.measured(ALL), 2, TRIES, () -> {});
        assertThat(first).isEqualTo(second);
        assertThat(first.tries()).isEqualTo(TRIES);
        assertThat(first.within()).isBetween(2, first.gaps());
    }

    @Test
    void noMoreAreGivenThanAskedForAndNoneClosesWhatAnotherCloses() throws ProblemsFound {
        var found = Search.of(Small.measured(ALL), 4, TRIES, () -> {}).found();
        assertThat(found).hasSizeLessThanOrEqualTo(4);
        assertThat(found.stream().flatMap(suggestion -> suggestion.gaps().stream()))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }
}
