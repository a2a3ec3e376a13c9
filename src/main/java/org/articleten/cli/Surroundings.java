package org.articleten.cli;

import java.io.OutputStream;
import java.nio.file.Path;

/**
 * What a call finds around it.
 *
 * @param out where results go
 * @param err where everything else goes
 * @param home the project's own folder, with its rules and scenarios
 * @param terminal whether results are read on a terminal
 * @param noColor whether the user wants no colour, by {@code NO_COLOR}
 * @param scratch where details of a defect may be left
 */
record Surroundings(OutputStream out, OutputStream err, Path home, boolean terminal, boolean noColor, Path scratch) {}
