package org.articleten.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.articleten.explanation.Asides;
import org.articleten.explanation.Reason;
import org.articleten.explanation.Result;
import org.articleten.regression.ExpectationResult;
import org.articleten.regression.ScenarioRun;
import org.articleten.regression.ScenarioRuns.Played;
import org.articleten.scenario.Scenario;

/**
 * A scenario that was held to its expectations.
 *
 * @param run what came out
 * @param failures its expectations that are not met
 */
public record Tested(ScenarioRun run, List<Failure> failures) {
    static final String EXPECTS_NOTHING = "it expects nothing";

    /**
     * An expectation that is not met.
     *
     * @param compared the expectation, and where the result is another
     * @param deciding the rules that decided the result
     */
    record Failure(ExpectationResult compared, List<Reason> deciding) {}

    public Tested {
        failures = List.copyOf(failures);
    }

    /** A played scenario, compared with what it expects. */
    public static Tested of(Played played) {
        var failures = new ArrayList<Failure>();
        for (var compared : played.run().expectations()) {
            if (!compared.met()) {
                failures.add(new Failure(compared, deciding(compared, played)));
            }
        }
        return new Tested(played.run(), failures);
    }

    private static List<Reason> deciding(ExpectationResult compared, Played played) {
        var expectation = compared.expectation();
        for (var result : played.run().results()) {
            if (result.applicant().equals(expectation.applicant())
                    && result.asOf().equals(expectation.asOf())) {
                return Why.of(result, asides(played, result));
            }
        }
        return List.of();
    }

    private static Asides asides(Played played, Result result) {
        return played.told().asides(result.applicant(), result.asOf());
    }

    /** Whether it expects something, and all that it expects came out. */
    public boolean passed() {
        return failures.isEmpty() && expectsSomething();
    }

    boolean expectsSomething() {
        return !run.expectations().isEmpty();
    }

    Scenario scenario() {
        return run.scenario();
    }

    /** Why it failed, in plain text; empty if it passed. */
    public String why() {
        return TestText.why(this, Style.PLAIN);
    }

    /** The folder of its file. */
    String folder() {
        var slash = scenario().path().lastIndexOf('/');
        return slash < 0 ? "." : slash == 0 ? "/" : scenario().path().substring(0, slash);
    }

    static long failed(List<Tested> all) {
        return all.stream().filter(tested -> !tested.passed()).count();
    }

    /** How many there are, and how many failed, in a sentence. */
    static String counted(List<Tested> all) {
        var failed = failed(all);
        return counted(all.size(), "scenario") + ", " + counted(expectations(all), "expectation") + ": "
                + (failed == 0 ? "all met" : counted(failed, "scenario") + " failed") + "\n";
    }

    static long expectations(List<Tested> all) {
        return all.stream()
                .mapToLong(tested -> tested.run().expectations().size())
                .sum();
    }

    /** Such as {@code 1 scenario} or {@code 2 scenarios}. */
    static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
