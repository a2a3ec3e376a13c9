package org.articleten.cli.report;

import java.io.PrintStream;
import java.util.List;
import org.articleten.problem.Place;

/** What is not as scenarios expect, as annotations that GitHub shows beside the lines of a file. */
final class TestGithub {
    private TestGithub() {}

    /** Prints an annotation for each difference, and then how many scenarios there are. */
    static void print(List<Tested> all, PrintStream out) {
        for (var tested : all) {
            if (!tested.expectsSomething()) {
                out.print(annotation(Place.startOf(tested.scenario().path()), tested, Tested.EXPECTS_NOTHING));
            }
            tested.failures().forEach(failure -> print(tested, failure, out));
        }
        out.print(Tested.counted(all));
    }

    private static void print(Tested tested, Tested.Failure failure, PrintStream out) {
        var expectation = failure.compared().expectation();
        for (var difference : failure.compared().differences()) {
            var message = new StringBuilder();
            message.append(expectation.applicant())
                    .append(", ")
                    .append(Names.day(expectation.asOf()))
                    .append(": ")
                    .append(difference.field())
                    .append(": expected ")
                    .append(difference.expected())
                    .append(", found ")
                    .append(difference.found());
            failure.deciding()
                    .forEach(reason -> message.append('\n')
                            .append(reason.rule())
                            .append(": ")
                            .append(reason.says()));
            out.print(annotation(expectation.placeOf(difference.field()), tested, message.toString()));
        }
    }

    private static String annotation(Place place, Tested tested, String message) {
        return "::error file=" + property(place.file()) + ",line=" + place.line() + ",title="
                + property(tested.scenario().title()) + "::" + data(message) + "\n";
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
