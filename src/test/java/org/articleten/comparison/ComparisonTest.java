package org.articleten.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.articleten.rulebook.RuleBook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All programs that are compared give the same answers: a comparison of different work would compare nothing. */
class ComparisonTest {
    private static final int SCENARIOS = 300;
    private static final int SEED = 7;

    private static Batch batch;
    private static List<Decided> answers;

    @BeforeAll
    static void decide() throws Exception {
        var book = RuleBook.load(Path.of("rules", "nato"), List.of());
        batch = new Generator(book.referenceData(), SEED).batch(SCENARIOS);
        answers = decided(new ArticleTen(book, true), batch);
    }

    @Test
    void everyOutcomeOfAQuestionComesUpAndSoDoesEveryoneWhoMatters() {
        assertThat(answers)
                .extracting(Decided::outcome)
                .contains("member", "ineligible", "no-consensus", "pending", "invited");
        assertThat(answers).anyMatch(answer -> !answer.blockers().isEmpty());
        assertThat(answers).anyMatch(answer -> !answer.undecided().isEmpty());
        assertThat(batch.parties()).hasSize(32).isSorted().doesNotContain("RU");
        assertThat(batch.lines())
                .anyMatch(line -> line.voices().contains(new Line.Voice("RU", "object"))
                        && answers.get(line.number() - 1).outcome().equals("invited"));
    }

    @ParameterizedTest
    @EnumSource(names = {"ARTICLE_TEN_OUTLINE", "PLAIN_JAVA", "DROOLS_SESSIONS"})
    void whatIsWrittenInJavaDecidesAsTheRulesDo(Program program) throws Exception {
        assertThat(decided(program.peer(batch.parties()), batch)).isEqualTo(answers);
    }

    @Test
    void aNewContainerForEachScenarioChangesNoAnswer() throws Exception {
        var few = batch.first(3);
        assertThat(decided(Program.DROOLS_CONTAINERS.peer(batch.parties()), few))
                .isEqualTo(answers.subList(0, 3));
    }

    @ParameterizedTest
    @EnumSource(names = {"CLIPS", "SWI_PROLOG"})
    void whatIsInstalledDecidesAsTheRulesDo(Program program, @TempDir Path folder) throws Exception {
        assumeTrue(program.missing() == null, () -> program.missing() + " is not installed");
        var measured = Measured.of(program, batch, folder, 1);
        assertThat(String.join("\n", measured.answers())).isEqualTo(String.join("\n", lines()));
        assertThat(measured.perSecond()).isPositive();
    }

    @Test
    void anAnswerThatDiffersIsTold() {
        var rules = new Measured(Program.ARTICLE_TEN, 2, 1, 1, List.of("1 invited - -", "2 pending - FR"));
        assertThat(new Measured(Program.CLIPS, 1, 1, 1, List.of("1 invited - -")).difference(rules))
                .isNull();
        assertThat(new Measured(Program.CLIPS, 2, 1, 1, List.of("1 invited - -", "2 invited - -")).difference(rules))
                .isEqualTo("`2 invited - -` where Article Ten, result and trace answers `2 pending - FR`");
        assertThat(new Measured(Program.CLIPS, 2, 1, 1, List.of("1 invited - -")).difference(rules))
                .isEqualTo("`nothing` where Article Ten, result and trace answers `2 pending - FR`");
    }

    @Test
    void theSameSeedMakesTheSameFileAndWhatIsReadIsWhatWasWritten(@TempDir Path folder) throws Exception {
        var file = folder.resolve("scenarios");
        batch.write(file);
        assertThat(Batch.read(file)).isEqualTo(batch);
        var book = RuleBook.load(Path.of("rules", "nato"), List.of());
        assertThat(new Generator(book.referenceData(), SEED).batch(SCENARIOS)).isEqualTo(batch);
        assertThat(Files.readString(file).lines().skip(1)).allMatch(line -> line.matches("[0-9A-Za-z -]+"));
    }

    private static List<Decided> decided(Peer peer, Batch scenarios) throws Exception {
        try (peer) {
            var decided = new ArrayList<Decided>();
            for (var line : scenarios.lines()) {
                decided.add(peer.decide(line));
            }
            return decided;
        }
    }

    private static List<String> lines() {
        return batch.lines().stream()
                .map(line -> answers.get(line.number() - 1).line(line.number()))
                .toList();
    }
}
