package org.articleten.cli.report;

import java.util.List;
import org.articleten.regression.ExpectationResult;

/** What is not as a scenario expects. */
final class Unmet {
    private Unmet() {}

    static void print(List<ExpectationResult> compared, Style style, StringBuilder page) {
        for (var one : compared) {
            if (!one.met()) {
                page.append('\n')
                        .append(style.bad("Not as expected"))
                        .append(", ")
                        .append(place(one));
                page.append(": ").append(one.expectation().applicant()).append(", ");
                page.append(Names.day(one.expectation().asOf())).append('\n');
                for (var difference : one.differences()) {
                    Layout.wrapped(page, "  " + difference.field() + "  ", "    ", "expected " + difference.expected());
                    Layout.wrapped(
                            page, " ".repeat(difference.field().length() + 4), "    ", "found " + difference.found());
                }
            }
        }
    }

    private static String place(ExpectationResult one) {
        return one.expectation().place().file() + ":"
                + one.expectation().place().line();
    }
}
