package org.articleten.cli.report;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articleten.explanation.Reason;
import org.articleten.regression.Difference;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.Expectation;

/** What scenarios expect and what came out, as a JSON document. */
final class TestJson {
    private TestJson() {}

    /** Prints how many scenarios there are, and those that failed. */
    static void print(RuleBook book, List<Tested> all, PrintStream out) {
        var document = new LinkedHashMap<String, Object>();
        document.put("schemaVersion", 1);
        document.put("engine", JsonReport.engine(book));
        document.put("scenarios", all.size());
        document.put("expectations", Tested.expectations(all));
        document.put("failed", Tested.failed(all));
        document.put(
                "failures",
                all.stream()
                        .filter(tested -> !tested.passed())
                        .map(TestJson::scenario)
                        .toList());
        JsonReport.print(document, out);
    }

    private static Map<String, Object> scenario(Tested tested) {
        var data = new LinkedHashMap<String, Object>();
        data.put("scenario", tested.scenario().path());
        data.put("title", tested.scenario().title());
        data.put("why", tested.expectsSomething() ? "not as expected" : Tested.EXPECTS_NOTHING);
        data.put(
                "expectations",
                tested.failures().stream().map(TestJson::failure).toList());
        return data;
    }

    private static Map<String, Object> failure(Tested.Failure failure) {
        var expectation = failure.compared().expectation();
        var data = new LinkedHashMap<String, Object>();
        data.put("asOf", expectation.asOf().toString());
        data.put("applicant", expectation.applicant());
        data.put("line", expectation.place().line());
        data.put("met", false);
        data.put(
                "differences",
                failure.compared().differences().stream()
                        .map(difference -> difference(difference, expectation))
                        .toList());
        data.put("decidedBy", failure.deciding().stream().map(TestJson::rule).toList());
        return data;
    }

    private static Map<String, Object> difference(Difference difference, Expectation expectation) {
        var data = new LinkedHashMap<String, Object>();
        data.put("field", difference.field());
        data.put("line", expectation.placeOf(difference.field()).line());
        data.put("expected", difference.expected());
        data.put("found", difference.found());
        return data;
    }

    private static Map<String, Object> rule(Reason reason) {
        var data = new LinkedHashMap<String, Object>();
        data.put("rule", reason.rule());
        data.put("says", reason.says());
        return data;
    }
}
