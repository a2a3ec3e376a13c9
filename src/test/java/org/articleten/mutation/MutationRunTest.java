package org.articleten.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.articleten.exploration.Draft;
import org.articleten.mutation.Verdict.Fate;
import org.articleten.problem.ProblemsFound;
import org.articleten.regression.ScenarioRuns;
import org.articleten.rulebook.AlterableRules;
import org.articleten.rulebook.RuleBook;
import org.articleten.rulebook.RuleInfo;
import org.articleten.scenario.Scenario;
import org.articleten.scenario.ScenarioFiles;
import org.articleten.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What scenarios notice when rules are changed one small step at a time. */
class MutationRunTest {
    private static final Path RULES = Path.of("rules", "nato");
    private static final String OBJECTION = "One objection is enough";
    private static final String BLOCKED = "scenarios/ukraine/2025-11-put-to-the-council.yaml";

    @TempDir
    private Path folder;

    @Test
    void anObjectionThatNoLongerCountsIsNoticed() throws ProblemsFound, IOException {
        var done = new AtomicInteger();
        var run = run(RuleBook.load(RULES, List.of()), List.of(BLOCKED), OBJECTION, 0);
        var verdicts = run.hunt(done::incrementAndGet);
        assertThat(done).hasValue(run.steps());
        assertThat(verdicts.get(0).mutant().text()).isNull();
        assertThat(verdicts.get(0).fate()).isEqualTo(Fate.KILLED);
        assertThat(verdicts.get(0).by()).extracting(Scenario::path).isEqualTo(BLOCKED);
    }

    @Test
    void whatNoScenarioNoticesSurvivesAndOneIsFoundThatWould() throws ProblemsFound, IOException {
        var book = RuleBook.load(RULES, List.of());
        var scenario = scenario("everybody agrees", "votes: { default: consent }", "{ outcome: invited }");
        var verdicts = run(book, List.of(scenario), OBJECTION, 2_000).hunt(() -> {});
        var removed = verdicts.get(0);
        assertThat(removed.fate()).isEqualTo(Fate.SURVIVED);
        var found = String.valueOf(removed.found());
        assertThat(found.lines().count()).isLessThan(15);
        var shown = ScenarioReader.read("found.yaml", found.getBytes(StandardCharsets.UTF_8));
        assertThat(new ScenarioRuns(book, Hunt.PATIENCE).met(shown)).isTrue();
        var mutated = AlterableRules.of(book);
        mutated.alter(removed.mutant().rule(), removed.mutant().text());
        assertThat(new ScenarioRuns(mutated.book(), Hunt.PATIENCE).met(shown)).isFalse();
    }

    @Test
    void aScenarioThatFailsAlreadyIsRefused() throws IOException, ProblemsFound {
        var wrong = scenario("everybody agrees", "votes: { default: consent }", "{ outcome: aspirant }");
        var run = run(RuleBook.load(RULES, List.of()), List.of(wrong), OBJECTION, 0);
        assertThatThrownBy(() -> run.hunt(() -> {}))
                .isInstanceOfSatisfying(
                        ProblemsFound.class,
                        found -> assertThat(found.problems())
                                .extracting(problem -> problem.code())
                                .containsExactly("not-met"));
    }

    @Test
    void aMutantThatIsRecordedAsEquivalentIsHeldToIt() throws IOException, ProblemsFound {
        var record = """
                - because: a wrong reason
                  mutants:
                    - rule: One objection is enough
                      from: "$vote : Vote( question == $question, word == VoteWord.OBJECT )"
                      to: "$vote : Vote( question == $question, word == VoteWord.CONSENT )"
                """;
        var verdicts = run(recorded(record), List.of(BLOCKED), OBJECTION, 0).hunt(() -> {});
        assertThat(verdicts)
                .filteredOn(verdict -> verdict.reason() != null)
                .singleElement()
                .satisfies(verdict -> {
                    assertThat(verdict.fate()).isEqualTo(Fate.WRONGLY_EQUIVALENT);
                    assertThat(verdict.by()).isNotNull();
                });
    }

    @Test
    void aRecordOfAMutantThatThereIsNotIsRefused() {
        assertThatThrownBy(() -> run(
                        recorded(
                                "- because: it went\n  mutants: [{ rule: One objection is enough, from: gone, to: '' }]\n"),
                        List.of(BLOCKED),
                        OBJECTION,
                        0))
                .isInstanceOfSatisfying(
                        ProblemsFound.class,
                        found -> assertThat(found.problems())
                                .extracting(Object::toString)
                                .singleElement()
                                .asString()
                                .contains("equivalents.yaml:2:", "no-such-mutant"));
    }

    @Test
    void aRecordWithoutAReasonOrWithAnUnknownKeyIsRefused() {
        assertThatThrownBy(() -> run(
                        recorded("- mutants: [{ rule: One objection is enough, fron: x }]\n  becuase: it is\n- {}\n"),
                        List.of(BLOCKED),
                        OBJECTION,
                        0))
                .isInstanceOfSatisfying(
                        ProblemsFound.class,
                        found -> assertThat(found.problems())
                                .extracting(problem -> problem.message())
                                .containsExactlyInAnyOrder(
                                        "`becuase` is not known here",
                                        "this entry has no `because`",
                                        "`fron` is not known here",
                                        "this entry has no `from`",
                                        "this entry has no `because`",
                                        "this reason has no `mutants`"));
    }

    @Test
    void aRuleThatIsAlteredAnswersLikeOneThatIsCompiledAnew() throws ProblemsFound, IOException {
        var book = RuleBook.load(RULES, List.of());
        var altered = AlterableRules.of(book);
        var scenarios = ScenarioFiles.read(List.of("scenarios/ukraine"));
        var compared = 0;
        for (var rule : book.written()) {
            // Every twentieth rule, and its last mutant, is enough to see that both ways lead to one answer.
            if (rule.info().line() % 20 == 0) {
                var mutants = Mutants.of(rule);
                var mutant = mutants.get(mutants.size() - 1);
                altered.alter(rule, mutant.text());
                var file = folder.resolve("r" + compared++);
                Files.createDirectories(file);
                var text = rule.source().text();
                var span = rule.span();
                Files.writeString(
                        file.resolve(rule.source().file()),
                        text.substring(0, span.start())
                                + (mutant.text() == null ? "" : mutant.text())
                                + text.substring(span.end()));
                var anew = RuleBook.load(RULES, List.of(file));
                for (var scenario : scenarios) {
                    assertThat(new ScenarioRuns(altered.book(), null)
                                    .play(scenario)
                                    .run())
                            .as("%s: %s", rule.info().name(), mutant.after())
                            .isEqualTo(
                                    new ScenarioRuns(anew, null).play(scenario).run());
                }
            }
        }
        assertThat(compared).isGreaterThan(3);
    }

    @Test
    void whatTheRulesRecordIsNotHeldAgainstAnOverlayThatChangesThem() throws IOException, ProblemsFound {
        var reformed = RuleBook.load(RULES, List.of(Path.of("rules/reforms/two-thirds")));
        var record = Files.readString(RULES.resolve("equivalents.yaml"));
        assertThat(record).contains("rule: Agreed by silence");
        assertThat(reformed.rules()).extracting(RuleInfo::name).doesNotContain("Agreed by silence");
        assertThatCode(() -> run(reformed, List.of(BLOCKED), OBJECTION, 0)).doesNotThrowAnyException();
    }

    @Test
    void theRecordBesideHouseRulesIsReadToo() throws IOException, ProblemsFound {
        var verdicts = run(
                        RuleBook.load(RULES, List.of()),
                        List.of("scenarios/rules/r-dec-08-by-house-rules-one-abstains-and-the-rest-agree.yaml"),
                        "An abstention counts neither way",
                        0)
                .hunt(() -> {});
        assertThat(verdicts)
                .filteredOn(verdict -> verdict.fate() == Fate.EQUIVALENT)
                .singleElement()
                .satisfies(verdict -> assertThat(verdict.reason()).contains("stated twice"));
    }

    private RuleBook recorded(String equivalents) throws IOException, ProblemsFound {
        Files.writeString(folder.resolve("equivalents.yaml"), equivalents);
        return RuleBook.load(RULES, List.of(folder));
    }

    private String scenario(String title, String votes, String expect) throws IOException {
        var file = folder.resolve("scenario.yaml");
        Files.writeString(
                file,
                "title: %s\nasOf: 2025-11-26\napplicant: UA\nquestion: invitation\n%s\nexpect: %s\n"
                        .formatted(title, votes, expect));
        return file.toString();
    }

    private static MutationRun run(RuleBook book, List<String> paths, String rule, int tries)
            throws ProblemsFound, IOException {
        var drafts = new ArrayList<Draft>();
        for (var path : paths) {
            drafts.add(Draft.of(path, Files.readAllBytes(Path.of(path))));
        }
        return new MutationRun(
                book,
                ScenarioFiles.read(paths),
                drafts,
                each -> each.info().name().equals(rule),
                tries,
                1);
    }
}
