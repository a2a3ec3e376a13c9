package org.articleten.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;

/**
 * What a call finds around it.
 *
 * @param out where results go
 * @param err where everything else goes
 * @param home the project's own folder, with its rules and scenarios
 * @param terminal whether results are read on a terminal
 * @param noColor whether the user wants no colour, by {@code NO_COLOR}
 * @param scratch where details of a defect may be left
 * @param loader where rule books come from
 * @param watcher tells when files change
 */
record Surroundings(
        OutputStream out,
        OutputStream err,
        Path home,
        boolean terminal,
        boolean noColor,
        Path scratch,
        Loader loader,
        Watcher watcher) {
    /** The same with rule books from elsewhere. */
    Surroundings with(Loader other) {
        return new Surroundings(out, err, home, terminal, noColor, scratch, other, watcher);
    }

    /** Makes a rule book of a folder and its overlays. */
    interface Loader {
        RuleBook load(Path folder, List<Path> overlays) throws ProblemsFound;
    }

    /** Watches files, and folders with all that is in them. */
    interface Watcher {
        Changes watch(List<Path> paths);
    }
}
