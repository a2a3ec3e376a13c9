package org.articleten.junit;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URI;
import java.nio.file.Path;
import org.articleten.cli.report.Tested;
import org.articleten.problem.Place;
import org.articleten.problem.ProblemsFound;
import org.articleten.regression.ScenarioRuns;
import org.articleten.scenario.FoundFile;
import org.articleten.scenario.Scenario;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;

/** The test of one scenario. */
final class ScenarioTest {
    private ScenarioTest() {}

    /** A test under the title of a scenario; of one that cannot be read, a failing test under the name of its file. */
    static DynamicTest of(FoundFile file, ScenarioRuns runs) {
        try {
            var scenario = file.read(null);
            return dynamicTest(scenario.title(), source(start(scenario)), () -> check(scenario, runs));
        } catch (ProblemsFound broken) {
            var name = String.valueOf(Path.of(file.name()).getFileName());
            return dynamicTest(
                    name, source(broken.problems().get(0).place()), () -> Assertions.fail(broken.getMessage()));
        }
    }

    private static void check(Scenario scenario, ScenarioRuns runs) {
        Tested tested;
        try {
            tested = Tested.of(runs.play(scenario));
        } catch (ProblemsFound failed) {
            // Without its trace: what is wrong is in the files that the message names.
            Assertions.fail(failed.getMessage());
            return;
        }
        if (!tested.passed()) {
            Assertions.fail(scenario.path() + "\n" + tested.why().stripTrailing());
        }
    }

    /** Where its expectations begin, for there a reader compares. */
    private static Place start(Scenario scenario) {
        return scenario.expectations().isEmpty()
                ? Place.startOf(scenario.path())
                : scenario.expectations().get(0).place();
    }

    /** JUnit reads the line from the query of the file's address. */
    private static URI source(Place place) {
        var file = Path.of(place.file()).toUri();
        return place.line() < 1
                ? file
                : URI.create(file + "?line=" + place.line() + (place.column() < 1 ? "" : "&column=" + place.column()));
    }
}
