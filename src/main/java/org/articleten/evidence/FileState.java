package org.articleten.evidence;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.articleten.problem.ProblemsFound;
import org.articleten.scenario.FoundFile;
import org.articleten.scenario.Scenario;

/** What has become of the file that a scenario was read from. */
public enum FileState {
    SAME,
    CHANGED,
    /** It is not where it was, or it never was a file. */
    ABSENT;

    static FileState of(Scenario scenario) {
        try {
            var path = Path.of(scenario.path());
            if (!Files.isRegularFile(path)) {
                return ABSENT;
            }
            return new FoundFile(scenario.path(), path).digest().equals(scenario.digest()) ? SAME : CHANGED;
        } catch (ProblemsFound | InvalidPathException unreadable) {
            return ABSENT;
        }
    }
}
