package org.articleten;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.articleten.junit.ScenarioTests;
import org.articleten.problem.ProblemsFound;
import org.articleten.regression.ScenarioRuns;
import org.articleten.regression.ScenarioRuns.Played;
import org.articleten.rulebook.RuleBook;
import org.articleten.rulebook.RuleInfo;
import org.articleten.scenario.ScenarioFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The project's own scenarios: what each expects comes out, and together they exercise every rule. */
class ScenariosTest {
    /** Fewer would mean that the wrong folder was read. */
    private static final int FEWEST = 100;

    /** Rules that fire in every scenario, and why they cannot stay silent. */
    private static final Map<String, String> ALWAYS = Map.of(
            "A case is open from the start", "every applicant has a case",
            "none: nothing has happened that counts", "the last line of the table of outcomes holds of every applicant",
            "The outcome is the first line that holds", "every applicant has an outcome",
            "The stage is the first line that is a step of the way", "every applicant has a stage",
            "The present case is the one that began or ended last", "every applicant has a case");

    private static RuleBook book;
    private static List<Played> played;

    @BeforeAll
    static void playAll() throws ProblemsFound {
        var real = RuleBook.load(Path.of("rules", "nato"), List.of());
        book = real.under("model-nato");
        played = new ScenarioRuns(real, null).each(ScenarioFiles.read(List.of("scenarios")), each -> each);
    }

    @TestFactory
    Stream<DynamicNode> everyScenarioComesOutAsItExpects() {
        return ScenarioTests.of(Path.of("rules", "nato"), Path.of("scenarios"));
    }

    @Test
    void thereAreManyScenarios() {
        assertThat(played).hasSizeGreaterThanOrEqualTo(FEWEST);
    }

    @Test
    void titlesTellScenariosApart() {
        assertThat(played).extracting(each -> each.run().scenario().title()).doesNotHaveDuplicates();
    }

    @Test
    void everyRuleFiresInSomeScenario() {
        var fired = played.stream().flatMap(each -> fired(each).stream()).collect(toSet());
        assertThat(rules()).isNotEmpty().allSatisfy(rule -> assertThat(fired).contains(rule));
    }

    @Test
    void everyRuleStaysSilentInSomeScenario() {
        var always = rules();
        played.forEach(each -> always.retainAll(fired(each)));
        assertThat(always).isEqualTo(new TreeSet<>(ALWAYS.keySet()));
    }

    private static Set<String> rules() {
        return book.rules().stream().map(RuleInfo::name).collect(toCollection(TreeSet::new));
    }

    private static Set<String> fired(Played each) {
        return each.trace().steps().stream()
                .flatMap(step -> step.firings().stream())
                .map(firing -> firing.rule().name())
                .collect(toSet());
    }
}
