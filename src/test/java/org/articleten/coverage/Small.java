package org.articleten.coverage;

import java.nio.file.Path;
import java.util.List;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.Scenario;
import org.articleten.scenario.ScenarioFiles;

/** A rule book of ten rules with a gap of each kind. */
final class Small {
    private Small() {}

    static Measurement measured(String path) throws ProblemsFound {
        return measured(ScenarioFiles.read(List.of(path)));
    }

    static Measurement measured(List<Scenario> scenarios) throws ProblemsFound {
        return Measurement.of(
                RuleBook.load(Path.of("src", "test", "resources", "coverage", "rules"), List.of()),
                scenarios,
                () -> {});
    }
}
