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
 */
record Surroundings(
        OutputStream out, OutputStream err, Path home, boolean terminal, boolean noColor, Path scratch, Loader loader) {
    /** Makes a rule book of a folder and its overlays. */
    interface Loader {
        RuleBook load(Path folder, List<Path> overlays) throws ProblemsFound;
    }
}
