package org.articleten.cli.report;

import java.util.List;
import org.articleten.explanation.Reason;
import org.articleten.problem.Place;
import org.articleten.regression.ExpectationResult;

/** What is not as a scenario expects. */
final class UnmetText {
    private static final String HEADING = "Not as expected";

    private UnmetText() {}

    /** The expectations that are not met. */
    static void print(List<ExpectationResult> compared, Style style, StringBuilder page) {
        for (var one : compared) {
            if (!one.met()) {
                page.append('\n');
                print(one, style, page);
            }
        }
    }

    /** One expectation that is not met: each difference, with the line of its key. */
    static void print(ExpectationResult one, Style style, StringBuilder page) {
        var expectation = one.expectation();
        var place = new Place(expectation.place().file(), expectation.place().line(), 0);
        var head = new StringBuilder();
        Layout.wrapped(
                head,
                "",
                "    ",
                HEADING + ", " + place + ": " + expectation.applicant() + ", " + Names.day(expectation.asOf()));
        page.append(style.bad(HEADING)).append(head.substring(HEADING.length()));
        for (var difference : one.differences()) {
            var lead = "  line " + expectation.placeOf(difference.field()).line() + ", " + difference.field() + "  ";
            Layout.wrapped(page, lead, "    ", "expected " + difference.expected());
            Layout.wrapped(page, " ".repeat(lead.length()), "    ", "found " + difference.found());
        }
    }

    /** The rules that decided, each with its sentence. */
    static void print(List<Reason> deciding, StringBuilder page) {
        if (deciding.isEmpty()) {
            return;
        }
        page.append("  decided by\n");
        for (var reason : deciding) {
            Layout.wrapped(page, "    " + Layout.padded(reason.rule(), 9) + " ", " ".repeat(14), reason.says());
        }
    }
}
