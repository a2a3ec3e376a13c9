package org.articleten;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.Named.named;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.articleten.junit.ScenarioTests;
import org.articleten.problem.ProblemsFound;
import org.articleten.regression.ExpectationResult;
import org.articleten.regression.ScenarioRun;
import org.articleten.regression.ScenarioRuns;
import org.articleten.regression.ScenarioRuns.Played;
import org.articleten.rulebook.Catalogue;
import org.articleten.rulebook.RuleBook;
import org.articleten.rulebook.RuleInfo;
import org.articleten.rulebook.WrittenRule;
import org.articleten.scenario.Scenario;
import org.articleten.scenario.ScenarioFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every reform that is shipped: its scenarios show what it changes, and where it ends. */
class ReformsTest {
    private static final int FEWEST_SCENARIOS = 4;

    private static final List<Reform> REFORMS = new ArrayList<>();

    private static RuleBook shipped;
    private static List<Scenario> shippedScenarios;

    /**
     * A reform.
     *
     * @param folder its folder
     * @param book NATO's rules with its own laid over them
     * @param played its scenarios under these
     * @param asShipped its scenarios under NATO's rules alone, in the same order
     */
    private record Reform(Path folder, RuleBook book, List<Played> played, List<ScenarioRun> asShipped) {}

    @BeforeAll
    static void playAll() throws IOException, ProblemsFound {
        shipped = RuleBook.load(Reforms.BASE, List.of());
        // The short ones first: a reform need change but one.
        shippedScenarios = ScenarioFiles.read(List.of("scenarios")).stream()
                .sorted(Comparator.comparingInt(
                        scenario -> scenario.dossier(scenario.asked()).acts().size()))
                .toList();
        for (var folder : Reforms.folders()) {
            var book = RuleBook.load(Reforms.BASE, List.of(folder));
            var own = ScenarioFiles.read(List.of(Reforms.scenarios(folder).toString()));
            REFORMS.add(new Reform(
                    folder,
                    book,
                    new ScenarioRuns(book, null).each(own, each -> each),
                    ScenarioRuns.run(shipped, own, null)));
        }
    }

    static Stream<Named<Reform>> reforms() {
        return REFORMS.stream()
                .map(reform -> named(reform.folder().getFileName().toString(), reform));
    }

    @TestFactory
    Stream<DynamicNode> itsScenariosComeOutAsTheyExpect() {
        return reforms()
                .map(reform -> dynamicContainer(
                        reform.getName(),
                        ScenarioTests.of(
                                Reforms.BASE,
                                List.of(reform.getPayload().folder()),
                                Reforms.scenarios(reform.getPayload().folder()))));
    }

    @ParameterizedTest
    @MethodSource("reforms")
    void itHasSeveralScenarios(Reform reform) {
        assertThat(reform.played()).hasSizeGreaterThanOrEqualTo(FEWEST_SCENARIOS);
        assertThat(reform.played())
                .extracting(played -> played.run().scenario().title())
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(
                        shippedScenarios.stream().map(Scenario::title).toList());
    }

    @ParameterizedTest
    @MethodSource("reforms")
    void everyRuleOfItFiresInSomeOfItsScenarios(Reform reform) {
        var fired =
                reform.played().stream().flatMap(each -> fired(each).stream()).collect(toSet());
        assertThat(own(reform))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(fired).contains(rule));
    }

    /** But for what it says of every applicant, whatever happens. */
    @ParameterizedTest
    @MethodSource("reforms")
    void everyRuleOfItStaysSilentInSomeOfItsScenarios(Reform reform) {
        var always = own(reform);
        reform.played().forEach(each -> always.retainAll(fired(each)));
        assertThat(always).isEqualTo(ofEveryApplicant(reform)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("reforms")
    void someOfItsScenariosHaveAnotherOutcomeUnderTheShippedRulesAndSomeHaveNot(Reform reform) {
        assertThat(reform.asShipped()).anyMatch(ReformsTest::hasAnotherOutcome);
        assertThat(reform.asShipped()).anyMatch(run -> !hasAnotherOutcome(run));
    }

    @ParameterizedTest
    @MethodSource("reforms")
    void itChangesTheOutcomeOfSomeShippedScenario(Reform reform) throws ProblemsFound {
        var runs = new ScenarioRuns(reform.book(), null);
        assertThat(firstWithAnotherOutcome(runs)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("reforms")
    void itsReadmeNamesItsRulesAndNoneThatIsNotThere(Reform reform) throws IOException {
        var named = Catalogue.ID
                .matcher(readme(reform))
                .results()
                .map(MatchResult::group)
                .collect(toCollection(TreeSet::new));
        assertThat(named)
                .containsAll(
                        reform.book().ofLastOverlay().stream().map(RuleInfo::id).collect(toSet()))
                .allSatisfy(id ->
                        assertThat(reform.book().catalogue().has(id)).as(id).isTrue());
    }

    @ParameterizedTest
    @MethodSource("reforms")
    void itsReadmeTellsHowToRunItsScenarios(Reform reform) throws IOException {
        var folder = reform.folder().toString().replace('\\', '/');
        assertThat(readme(reform))
                .contains("\n./article-ten test --overlay %1$s %1$s/scenarios\n".formatted(folder))
                .contains("nobody is quoted");
    }

    /** A scenario that expects an outcome expects the present one, so that another is one that the reform brings. */
    private static List<String> firstWithAnotherOutcome(ScenarioRuns runs) throws ProblemsFound {
        for (var scenario : shippedScenarios) {
            if (hasAnotherOutcome(runs.play(scenario).run())) {
                return List.of(scenario.path());
            }
        }
        return List.of();
    }

    private static boolean hasAnotherOutcome(ScenarioRun run) {
        return run.expectations().stream()
                .map(ExpectationResult::differences)
                .anyMatch(differences -> differences.stream()
                        .anyMatch(difference -> difference.field().equals("outcome")));
    }

    private static Set<String> own(Reform reform) {
        return reform.book().ofLastOverlay().stream().map(RuleInfo::name).collect(toCollection(TreeSet::new));
    }

    private static Set<String> ofEveryApplicant(Reform reform) {
        var own = own(reform);
        return reform.book().written().stream()
                .filter(rule -> own.contains(rule.info().name()) && asksOnlyForAnApplicant(rule))
                .map(rule -> rule.info().name())
                .collect(toCollection(TreeSet::new));
    }

    private static boolean asksOnlyForAnApplicant(WrittenRule rule) {
        return rule.conditions().size() == 1
                && rule.conditions().get(0).text().equals("Applicant( $applicant : state )");
    }

    private static Set<String> fired(Played each) {
        return each.trace().steps().stream()
                .flatMap(step -> step.firings().stream())
                .map(firing -> firing.rule().name())
                .collect(toSet());
    }

    private static String readme(Reform reform) throws IOException {
        return Files.readString(reform.folder().resolve("README.md"));
    }
}
