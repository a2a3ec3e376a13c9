package org.articleten.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Collectors;
import org.articleten.facts.Act;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;

/** Reads scenarios that stand in a test. */
final class Reading {
    private Reading() {}

    static Scenario scenario(String text) throws ProblemsFound {
        return ScenarioReader.read("scenario.yaml", text.getBytes(UTF_8));
    }

    /** The acts of a timeline of Ukraine and Georgia. */
    static List<Act> acts(String timeline) throws ProblemsFound {
        return scenario("title: Acts\napplicants: [UA, GE]\ntimeline:\n" + timeline)
                .acts();
    }

    static <A extends Act> List<A> acts(Class<A> kind, String timeline) throws ProblemsFound {
        return acts(timeline).stream().map(kind::cast).toList();
    }

    /** What is wrong with a scenario, as a user reads it. */
    static String problems(String text) {
        return shown(catchThrowableOfType(ProblemsFound.class, () -> scenario(text)));
    }

    static String shown(ProblemsFound found) {
        return found.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }
}
