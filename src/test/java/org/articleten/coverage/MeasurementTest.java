package org.articleten.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.articleten.deliberation.Deliberation;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.ScenarioFiles;
import org.junit.jupiter.api.Test;

/** What scenarios show of a small rule book with a gap of each kind; and that watching changes nothing. */
class MeasurementTest {
    private static final String ALL = "src/test/resources/coverage/scenarios";
    private static final String OBJECTED = ALL + "/a-one-objects.yaml";
    private static final String AGREED = ALL + "/b-all-agree.yaml";

    @Test
    void aConditionThatHeldAndFailedIsBothAndSaysWhereFirst() throws ProblemsFound {
        var rule = rule("R-TST-02", ALL);
        assertThat(rule.complete()).isTrue();
        assertThat(rule.fired()).isEqualTo(new Seen(1, OBJECTED));
        // Russia objects and is no Party.
        assertThat(rule.conditions()).extracting(ConditionCoverage::verdict).containsOnly(Verdict.BOTH);
        assertThat(rule.conditions().get(1).failed()).isEqualTo(new Seen(1, OBJECTED));
    }

    @Test
    void aConditionThatNothingMeetsIsBlamedOnItsFirstUnmetConstraint() throws ProblemsFound {
        var rule = rule("R-TST-03", ALL);
        assertThat(rule.fired().ever()).isFalse();
        assertThat(rule.conditions())
                .extracting(ConditionCoverage::verdict)
                .containsExactly(Verdict.BOTH, Verdict.ALWAYS_FALSE, Verdict.NEVER_TRIED);
        assertThat(rule.conditions().get(1).blame())
                .isEqualTo(new Blame(Blame.Kind.CONSTRAINT, "Vote", "word == VoteWord.RESERVE"));
        assertThat(rule.conditions().get(1).tried()).isEqualTo(new Seen(1, OBJECTED));
    }

    @Test
    void aFactThatIsNeverThereIsBlamedItself() throws ProblemsFound {
        assertThat(rule("R-TST-04", ALL).conditions().get(0).blame())
                .isEqualTo(new Blame(Blame.Kind.NO_FACT, "Denunciation", null));
    }

    @Test
    void aFactThatMayNotBeThereAndAlwaysIsSaysSo() throws ProblemsFound {
        assertThat(rule("R-TST-05", ALL).conditions().get(1).blame())
                .isEqualTo(new Blame(Blame.Kind.ALWAYS_ONE, "Listing", null));
    }

    @Test
    void aListThatMayBeEmptyCannotFailAndOneThatIsAskedForItsSizeCan() throws ProblemsFound {
        var rule = rule("R-TST-06", ALL);
        assertThat(rule.conditions())
                .extracting(ConditionCoverage::verdict)
                .containsExactly(Verdict.BOTH, Verdict.CANNOT_FAIL, Verdict.ALWAYS_FALSE);
        assertThat(rule.conditions().get(1).canFail()).isFalse();
        assertThat(rule.conditions().get(2).blame()).isEqualTo(new Blame(Blame.Kind.CONSTRAINT, "List", "size > 2"));
        // One for firing, two for the first condition, one for the second, two for the third.
        assertThat(rule.points()).isEqualTo(6);
        assertThat(rule.seen()).isEqualTo(4);
    }

    @Test
    void aRuleThatAnotherAlwaysForestallsNeverFiresThoughItsConditionsHeld() throws ProblemsFound {
        var rule = rule("R-TST-08", ALL);
        assertThat(rule.fired().ever()).isFalse();
        assertThat(rule.forestalled()).isTrue();
        assertThat(rule("R-TST-07", ALL).forestalled()).isFalse();
    }

    @Test
    void aConditionThatCannotBeTurnedRoundCountsOnlyOnce() throws ProblemsFound {
        var rule = rule("R-TST-09", ALL);
        assertThat(rule.conditions().get(1).verdict()).isEqualTo(Verdict.CANNOT_FAIL);
        assertThat(rule.fired().scenarios()).isEqualTo(2);
    }

    @Test
    void houseRulesThatNoScenarioAsksForCountAsNeverTried() throws ProblemsFound {
        var rule = rule("R-TST-10", ALL);
        assertThat(rule.houseRules()).isEqualTo("quiet");
        assertThat(rule.conditions()).extracting(ConditionCoverage::verdict).containsOnly(Verdict.NEVER_TRIED);
    }

    @Test
    void oneScenarioShowsLessThanTwo() throws ProblemsFound {
        assertThat(rule("R-TST-02", AGREED).fired().ever()).isFalse();
        assertThat(rule("R-TST-02", AGREED).conditions().get(0).blame())
                .isEqualTo(new Blame(Blame.Kind.CONSTRAINT, "Vote", "word == VoteWord.OBJECT"));
        assertThat(coverage(AGREED).seen()).isLessThan(coverage(ALL).seen());
        assertThat(coverage(AGREED).points()).isEqualTo(coverage(ALL).points());
    }

    @Test
    void theSameScenariosShowTheSameEachTime() throws ProblemsFound {
        assertThat(coverage(ALL)).isEqualTo(coverage(ALL));
    }

    @Test
    void aPercentageIsRoundedDownSoThatOnlyAllIsAHundred() {
        assertThat(Coverage.tenths(1999, 2000)).isEqualTo(999);
        assertThat(Coverage.tenths(2000, 2000)).isEqualTo(1000);
        assertThat(Coverage.tenths(0, 0)).isEqualTo(1000);
    }

    @Test
    void aThresholdIsHeldAgainstThePointsAndNotAgainstTheRoundedPercentage() throws ProblemsFound {
        var coverage = coverage(ALL);
        var exact = 100.0 * coverage.seen() / coverage.points();
        assertThat(coverage.reaches(exact - 0.001)).isTrue();
        assertThat(coverage.reaches(exact + 0.001)).isFalse();
    }

    @Test
    void watchingChangesNoDeliberationOfTheShippedScenarios() throws ProblemsFound {
        var books = new Books(RuleBook.load(Path.of("rules", "nato"), List.of()));
        var watch = Watch.by(books, Measurement.probes(books));
        var scenarios = ScenarioFiles.read(List.of("scenarios"));
        assertThat(AllCores.each(scenarios, scenario -> {
                    var alone = new Deliberation(books.book(scenario)).deliberate(scenario.dossier(scenario.asked()));
                    return watch.probed(scenario).trace().steps().equals(alone.steps()) ? "" : scenario.path();
                }))
                .hasSizeGreaterThan(400)
                .containsOnly("");
    }

    private static RuleCoverage rule(String id, String path) throws ProblemsFound {
        return coverage(path).rules().stream()
                .filter(rule -> rule.rule().info().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Coverage coverage(String path) throws ProblemsFound {
        return Small.measured(path).coverage();
    }
}
