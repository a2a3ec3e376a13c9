package org.articleten.cli.report;

import org.articleten.explanation.Result;
import org.articleten.regression.ScenarioRun;
import org.articleten.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** What a result under house rules says first, and the real result beside it. */
final class HouseRules {
    private HouseRules() {}

    /** The first words of a result under house rules. */
    static String notice(Scenario scenario) {
        return "House rules (" + scenario.houseRules()
                + "): an abstention counts neither way. NATO does not decide like this.";
    }

    static boolean apply(Scenario scenario) {
        return !scenario.houseRules().equals(Scenario.REAL);
    }

    /** The real result beside one under house rules; null where the result is real itself. */
    static @Nullable Result real(ScenarioRun run, Result result) {
        return run.beside(result);
    }

    static String beside(ScenarioRun run, Result real, Names names) {
        return "By NATO's own rules, where who abstains has not agreed: " + Headline.of(run.scenario(), real, names);
    }
}
