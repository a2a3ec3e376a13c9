package org.articleten.cli;

import java.util.ArrayList;
import java.util.List;
import org.articleten.exploration.Draft;
import org.articleten.problem.ProblemsFound;
import org.articleten.scenario.ScenarioFiles;

/** Scenarios from which others are made. */
final class Drafts {
    private Drafts() {}

    /** Those in files under these paths; what came on standard input has been read, and is gone. */
    static List<Draft> of(List<String> paths) throws ProblemsFound {
        var drafts = new ArrayList<Draft>();
        for (var file : ScenarioFiles.find(paths)) {
            if (file.path() != null) {
                drafts.add(Draft.of(file.name(), file.bytes()));
            }
        }
        return drafts;
    }
}
