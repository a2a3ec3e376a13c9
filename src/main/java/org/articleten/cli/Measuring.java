package org.articleten.cli;

import java.util.List;
import org.articleten.coverage.Measurement;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.Scenario;

/** Measures what scenarios exercise, under the eyes of whoever waits. */
final class Measuring {
    private Measuring() {}

    static Measurement of(Invocation invocation, RuleBook book, List<Scenario> scenarios)
            throws ProblemsFound, BadRules {
        checkHouseRules(book);
        var progress = new Progress(invocation, scenarios.size());
        try {
            return Measurement.of(book, scenarios, progress::step);
        } finally {
            progress.end();
        }
    }

    /** All house rules count, also those that no scenario asks for. */
    private static void checkHouseRules(RuleBook book) throws BadRules {
        try {
            for (var house : book.houseRules()) {
                book.under(house);
            }
        } catch (ProblemsFound broken) {
            throw new BadRules(broken);
        }
    }
}
