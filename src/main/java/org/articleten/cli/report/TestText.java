package org.articleten.cli.report;

import java.io.PrintStream;
import java.util.List;

/** What scenarios expect and what came out, for a reader. */
final class TestText {
    private TestText() {}

    /** The scenarios that fail, each with its differences; then, unless only failures are wanted, how many there are. */
    static void print(List<Tested> all, boolean onlyFailures, Style style, PrintStream out) {
        for (var tested : all) {
            if (!tested.passed()) {
                var page = new StringBuilder();
                Layout.wrapped(
                        page,
                        "",
                        "  ",
                        tested.scenario().path() + ": " + tested.scenario().title());
                out.print(page.append(why(tested, style)).append('\n'));
            }
        }
        if (!onlyFailures) {
            out.print(Tested.counted(all));
        }
    }

    static String why(Tested tested, Style style) {
        var page = new StringBuilder();
        if (!tested.expectsSomething()) {
            page.append("  ").append(style.bad(Tested.EXPECTS_NOTHING)).append('\n');
        }
        for (var failure : tested.failures()) {
            UnmetText.print(failure.compared(), style, page);
            UnmetText.print(failure.deciding(), page);
        }
        return page.toString();
    }
}
