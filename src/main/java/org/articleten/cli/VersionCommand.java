package org.articleten.cli;

import org.articleten.cli.report.Version;
import picocli.CommandLine.Model.CommandSpec;

/** Prints which program, rules, Java and rule engine these are. */
final class VersionCommand implements Command {
    @Override
    public void describe(CommandSpec spec) {
        Options.rules(spec);
    }

    @Override
    public ExitStatus run(Invocation invocation) throws UsageError, BadRules {
        var book = Rules.of(invocation).book();
        var out = invocation.out();
        out.print("Article Ten " + Version.PROGRAM + "\n");
        out.print("rules       " + book.name() + ", " + book.digest() + "\n");
        out.print(
                "Java        " + System.getProperty("java.version") + ", " + System.getProperty("java.vendor") + "\n");
        out.print("Drools      " + Version.ENGINE + "\n");
        return ExitStatus.OK;
    }
}
