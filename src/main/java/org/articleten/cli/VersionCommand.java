package org.articleten.cli;

import java.io.IOException;
import java.util.Properties;
import org.articleten.cli.report.Version;
import picocli.CommandLine.Model.CommandSpec;

/** Prints which program, rules, Java and rule engine these are. */
final class VersionCommand implements Command {
    private static final String ENGINE = "META-INF/maven/org.drools/drools-core/pom.properties";

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
        out.print("Drools      " + engine() + "\n");
        return ExitStatus.OK;
    }

    private static String engine() {
        try (var in = VersionCommand.class.getClassLoader().getResourceAsStream(ENGINE)) {
            var properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty("version", "unknown");
        } catch (IOException unreadable) {
            return "unknown";
        }
    }
}
