package org.articleten.cli;

import org.articleten.problem.ProblemsFound;
import picocli.CommandLine.Model.CommandSpec;

/** What a verb does. */
interface Command {
    /** Adds the options and arguments of this verb. */
    void describe(CommandSpec spec);

    /** Does it. */
    ExitStatus run(Invocation invocation) throws UsageError, ProblemsFound, BadRules;
}
