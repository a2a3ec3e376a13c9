package org.articleten.cli.report;

import java.io.PrintStream;
import java.util.List;
import org.articleten.rulebook.RuleBook;

/** What scenarios expect, compared with what came out. */
public final class TestReport {
    /** The names of the forms that it has. */
    public static final List<String> FORMATS = List.of("text", "json", "junit", "tap", "github");

    private TestReport() {}

    /** Prints scenarios in one of the forms; as text, if only failures are wanted, nothing else. */
    public static void print(
            String format, RuleBook book, List<Tested> all, boolean onlyFailures, Style style, PrintStream out) {
        switch (format) {
            case "json" -> TestJson.print(book, all, out);
            case "junit" -> TestJunit.print(all, out);
            case "tap" -> TestTap.print(all, out);
            case "github" -> TestGithub.print(all, out);
            default -> TestText.print(all, onlyFailures, style, out);
        }
    }
}
