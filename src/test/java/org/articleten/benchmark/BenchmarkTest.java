package org.articleten.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.articleten.problem.ProblemsFound;
import org.articleten.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every scenario can be measured; what it does not allow to be measured is said. How fast it is, no test asks. */
class BenchmarkTest {
    private static final Duration SHORT = Duration.ofMillis(5);
    private static final String ASKED = """
            title: Ukraine is put to the Council
            asOf: 2025-11-26
            applicant: UA
            question: invitation
            votes: {default: consent, US: object}
            """;
    private static final String NOTHING = """
            title: Nothing is asked
            asOf: 2025-11-26
            applicant: UA
            """;

    @ParameterizedTest
    @ValueSource(strings = {ASKED, """
                title: By house rules one abstains
                asOf: 2025-11-26
                applicant: UA
                houseRules: model-nato
                question: invitation
                votes: {default: consent, US: abstain}
                """, """
                title: Two Parties, one applicant, under silence
                asOf: 2025-11-26
                applicant: UA
                parties: [FR, US]
                question: invitation
                procedure: silence
                until: 2025-11-30
                """})
    void everyFigureOfAScenarioWithAQuestionIsMeasured(String text) throws ProblemsFound {
        var figures = figures(Given.scenario(text));
        assertThat(figures)
                .extracting(Figure::id)
                .containsExactly("cold-start", "warm-run", "full", "outline", "changed-votes", "memory");
        assertThat(figures.subList(1, figures.size()))
                .allSatisfy(figure -> assertThat(figure.value()).isNotNull().isPositive());
        assertThat(figures).allSatisfy(figure -> assertThat(figure.method()).isNotBlank());
    }

    @Test
    void withoutAQuestionThereAreNoVotesToChangeAndThatIsSaid() throws ProblemsFound {
        var figures = figures(Given.scenario(NOTHING));
        assertThat(figures)
                .filteredOn(figure -> figure.value() == null)
                .extracting(Figure::id, Figure::method)
                .containsExactly(
                        tuple("cold-start", "no second process here"),
                        tuple("outline", "no question is put, so there is no vote to vary"),
                        tuple("changed-votes", "no question is put, so there is no vote to vary"));
        assertThat(figure(figures, "full").method()).contains("the same file again and again", "from nothing");
    }

    @Test
    void severalFilesTakeTurns() throws ProblemsFound {
        var figures = figures(Given.scenario(NOTHING), Given.scenario(ASKED), Given.scenario(ASKED));
        assertThat(figure(figures, "warm-run").method()).startsWith("the first file ");
        assertThat(figure(figures, "full").method()).startsWith("4,096 variations of each in turn of 2 files");
    }

    @Test
    void memoryIsLookedAtTenTimes() throws ProblemsFound {
        var memory = figure(figures(Given.scenario(ASKED)), "memory");
        assertThat(memory.samples())
                .hasSize(10)
                .allSatisfy(live -> assertThat(live).isPositive());
        assertThat(memory.value()).isGreaterThanOrEqualTo(memory.samples().get(0));
        assertThat(memory.title()).matches("memory of \\d+ scenarios");
    }

    @Test
    void itGrowsWhereMoreIsLiveAtTheEndThanAtTheBeginning() {
        var steady = new ArrayList<Double>();
        var growing = new ArrayList<Double>();
        for (var point = 0; point < 10; point++) {
            steady.add(20.0 + point % 2);
            growing.add(20.0 + point);
        }
        assertThat(Memory.grows(steady)).isFalse();
        assertThat(Memory.grows(growing)).isTrue();
    }

    @Test
    void eachFigureThatIsDoneIsTold() throws ProblemsFound {
        var steps = new ArrayList<String>();
        new Benchmark(Given.rules(), List.of(Given.scenario(ASKED)), SHORT, 20)
                .measure(null, "no second process here", () -> steps.add("one"));
        assertThat(steps).hasSize(Benchmark.FIGURES);
    }

    private static List<Figure> figures(Scenario... scenarios) throws ProblemsFound {
        return new Benchmark(Given.rules(), List.of(scenarios), SHORT, 20)
                .measure(null, "no second process here", () -> {});
    }

    private static Figure figure(List<Figure> figures, String id) {
        return figures.stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
