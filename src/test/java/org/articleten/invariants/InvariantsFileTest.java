package org.articleten.invariants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.junit.jupiter.api.Test;

/** A file of invariants is written by whoever writes rules: what is wrong with it is told with its place. */
class InvariantsFileTest {
    private static final String SETTING = """
            setting: {day: 2030-05-01, applicant: UA, alliance: [US, FR], outsiders: [RU]}
            """;
    private static final String HEAD = SETTING + """
            invariants:
              - id: I-ABC-01
                name: a name
                says: A sentence.
                source: a source
                force: treaty
                over: votes
            """;

    @Test
    void theShippedOnesHaveEachTheirOwnIdAndSentence() throws ProblemsFound {
        var all = Invariants.of(RuleBook.load(Path.of("rules", "nato"), List.of()))
                .all();
        assertThat(all).hasSizeGreaterThan(8);
        assertThat(all).extracting(Invariant::id).doesNotHaveDuplicates();
        assertThat(all).extracting(Invariant::sentence).doesNotHaveDuplicates().allMatch(says -> says.endsWith("."));
    }

    @Test
    void anInvariantNeedsNothingBesideTheWordsOfTheFile() throws ProblemsFound {
        var file = HEAD + """
                    where: {decision.procedure: silence}
                    change: {reword: vote, by: party, to: [silent, absent]}
                    is: {decision.answer: [agreed, pending], memberSince: null}
                """;
        var invariant = Invariants.read("a.yaml", file.getBytes(StandardCharsets.UTF_8))
                .all()
                .get(0);
        assertThat(invariant.terms().changes())
                .containsExactly(new Change(Verb.REWORD, List.of("vote"), Who.PARTY, List.of("silent", "absent")));
        assertThat(invariant.terms().claims()).hasSize(2);
    }

    @Test
    void aMisspeltWordIsToldWithThoseThatAreAllowed() {
        var found = problems(HEAD + "    change: {reorder: vote}\n    same: [outcom]\n");
        assertThat(found).hasSize(2);
        assertThat(found.get(0).toString())
                .isEqualTo("a.yaml:9:23: unknown-word: `vote` is not a word for `reorder`\n"
                        + "help: did you mean `votes`? allowed: `acts`, `names`, `parties`, `votes`");
        assertThat(found.get(1).toString())
                .startsWith("a.yaml:10:12: unknown-word: `outcom` is not a word for `same`\n"
                        + "help: did you mean `outcome`? ");
    }

    @Test
    void aFieldThatNoResultHasIsTold() {
        assertThat(problems(HEAD + "    change: nothing\n    is: {decision.anser: agreed}\n"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .startsWith("a.yaml:10:10: unknown-field: `decision.anser` is not a field of a result\n"
                                + "help: did you mean `decision.answer`?"));
    }

    @Test
    void aWordThatTheFieldNeverHasIsTold() {
        assertThat(problems(HEAD + "    change: nothing\n    is: {decision.answer: agree}\n"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .startsWith("a.yaml:10:27: unknown-word: `agree` is not a word for `decision.answer`"));
    }

    @Test
    void aChangeIsOneChange() {
        assertThat(problems(HEAD + "    change: {swap: parties, hasten: deposit}\n    same: outcome\n"))
                .extracting(Problem::code)
                .containsExactly("one-change");
    }

    @Test
    void onlyTheCouncilDeclaresTexts() {
        assertThat(problems(HEAD + "    change: {add: text, by: party}\n    same: outcome\n"))
                .extracting(Problem::code)
                .containsExactly("not-possible");
    }

    @Test
    void whoDoesWhatIsNotLeftOpen() {
        assertThat(problems(HEAD + "    change: {add: vote}\n    same: outcome\n"))
                .extracting(Problem::message)
                .containsExactly("`add` needs `by`: whose doing it is");
    }

    @Test
    void anInvariantThatClaimsNothingIsNone() {
        assertThat(problems(HEAD + "    change: nothing\n"))
                .extracting(Problem::code)
                .containsExactly("claims-nothing");
    }

    @Test
    void allMistakesAreToldAtOnce() {
        assertThat(problems("""
                setting: {day: soon, applicant: UA, alliance: [US], outsiders: [RU]}
                invariant: []
                """))
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("bad-date", "no-invariants", "unknown-key");
    }

    @Test
    void aSettingOfNobodyThatThereIsWouldTryNothing() {
        assertThat(problems((HEAD + "    change: nothing\n    same: outcome\n").replace("FR]", "UK]")))
                .extracting(Problem::message)
                .containsExactly("`UK` is not the code of a state");
    }

    @Test
    void twoInvariantsOfOneIdAreTold() {
        var one = HEAD + "    change: nothing\n    same: outcome\n";
        assertThat(problems(one + one.substring(one.indexOf("  - id"))))
                .extracting(Problem::code)
                .containsExactly("repeated");
    }

    private static List<Problem> problems(String file) {
        var found = catchThrowableOfType(
                ProblemsFound.class, () -> Invariants.read("a.yaml", file.getBytes(StandardCharsets.UTF_8)));
        assertThat(found).isNotNull();
        return found.problems();
    }
}
