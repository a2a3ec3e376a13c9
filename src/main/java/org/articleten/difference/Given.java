package org.articleten.difference;

import java.util.ArrayList;
import java.util.List;
import org.articleten.exploration.Draft;
import org.articleten.problem.Problems;
import org.articleten.problem.ProblemsFound;
import org.articleten.scenario.FoundFile;
import org.articleten.scenario.Scenario;
import org.articleten.scenario.ScenarioFiles;
import org.articleten.scenario.ScenarioReader;

/**
 * A scenario that somebody wrote.
 *
 * @param scenario as it was read
 * @param draft as plain data, to make others of
 */
public record Given(Scenario scenario, Draft draft) {
    /** Those under these paths; the problems of all files at once. */
    public static List<Given> read(List<String> paths) throws ProblemsFound {
        var problems = new Problems();
        var given = new ArrayList<Given>();
        for (var file : ScenarioFiles.find(paths)) {
            try {
                given.add(read(file));
            } catch (ProblemsFound wrong) {
                problems.addAll(wrong);
            }
        }
        problems.throwIfAny();
        return given;
    }

    private static Given read(FoundFile file) throws ProblemsFound {
        var bytes = file.bytes();
        return new Given(ScenarioReader.read(file.name(), bytes), Draft.of(file.name(), bytes));
    }
}
