package org.articleten.cli.report;

import java.io.PrintStream;
import java.util.List;

/** What scenarios expect and what came out, in the Test Anything Protocol, version 14, with diagnostics in YAML. */
final class TestTap {
    private final StringBuilder page = new StringBuilder();

    private TestTap() {}

    /** Prints a line for each scenario, and under it what is not as expected. */
    static void print(List<Tested> all, PrintStream out) {
        var report = new TestTap();
        report.page.append("TAP version 14\n1..").append(all.size()).append('\n');
        for (var i = 0; i < all.size(); i++) {
            report.scenario(i + 1, all.get(i));
        }
        out.print(report.page);
    }

    private void scenario(int number, Tested tested) {
        page.append(tested.passed() ? "ok " : "not ok ")
                .append(number)
                .append(" - ")
                .append(described(tested))
                .append('\n');
        if (!tested.passed()) {
            line(1, "---");
            line(1, "message: " + quoted(tested.expectsSomething() ? "not as expected" : Tested.EXPECTS_NOTHING));
            line(1, "file: " + quoted(tested.scenario().path()));
            if (!tested.failures().isEmpty()) {
                line(1, "expectations:");
                tested.failures().forEach(this::failure);
            }
            line(1, "...");
        }
    }

    private void failure(Tested.Failure failure) {
        var expectation = failure.compared().expectation();
        line(2, "- line: " + expectation.place().line());
        line(3, "applicant: " + quoted(expectation.applicant()));
        line(3, "asOf: " + expectation.asOf());
        line(3, "differences:");
        for (var difference : failure.compared().differences()) {
            line(4, "- field: " + quoted(difference.field()));
            line(5, "line: " + expectation.placeOf(difference.field()).line());
            line(5, "expected: " + quoted(difference.expected()));
            line(5, "found: " + quoted(difference.found()));
        }
        line(3, failure.deciding().isEmpty() ? "decidedBy: []" : "decidedBy:");
        failure.deciding().forEach(reason -> line(4, "- " + quoted(reason.rule() + ": " + reason.says())));
    }

    private void line(int depth, String text) {
        page.append("  ".repeat(depth)).append(text).append('\n');
    }

    /** On one line, where a `#` would begin a directive. */
    private static String described(Tested tested) {
        var text = tested.scenario().path() + ": " + tested.scenario().title();
        return text.replaceAll("\\R|\\p{Cntrl}", " ").replace("\\", "\\\\").replace("#", "\\#");
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            if (point == '"' || point == '\\') {
                quoted.append('\\').appendCodePoint(point);
            } else if (visible(point)) {
                quoted.appendCodePoint(point);
            } else {
                quoted.append("\\U%08x".formatted(point));
            }
        });
        return quoted.append('"').toString();
    }

    private static boolean visible(int point) {
        return point == ' ' || (point > ' ' && point < 0x7F) || Character.isLetter(point);
    }
}
