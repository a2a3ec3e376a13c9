package org.articleten.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.articleten.facts.Outcome;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.ScenarioReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who must do what: any one of some, all of some, or one of them and no other. */
class SmallestTest {
    private static final String HEAD = """
            title: A small alliance
            applicant: ZZ
            parties: [XA, XB, XC, XD]
            states: {ZZ: {}, XA: {}, XB: {}, XC: {}, XD: {}}
            asOf: 2030-05-01
            """;

    private static RuleBook book;

    @BeforeAll
    static void load() throws ProblemsFound {
        book = RuleBook.load(Path.of("rules", "nato"), List.of());
    }

    @Test
    void anyOneCanStopWhatAllAgreeTo() throws ProblemsFound {
        var sets = towards(Outcome.NO_CONSENSUS, "question: invitation\nvotes: {default: consent}\n");
        assertThat(sets).anySatisfy(set -> {
            assertThat(set.size()).isEqualTo(1);
            assertThat(set.choices().get(0).governments()).containsExactly("XA", "XB", "XC", "XD");
        });
    }

    @Test
    void allThatObjectMustConsent() throws ProblemsFound {
        var sets = towards(
                Outcome.INVITED, "question: invitation\nvotes: {XA: object, XB: object, XC: object, XD: consent}\n");
        assertThat(sets)
                .filteredOn(set -> set.size() == 3)
                .extracting(set -> set.choices().get(0).count())
                .contains(3);
        assertThat(sets).allSatisfy(set -> assertThat(set.size()).isIn(1, 3));
    }

    @Test
    void whoDoesSomethingElseIsNotInterchangeable() throws ProblemsFound {
        var sets = towards(Outcome.PENDING, "question: invitation\nvotes: {default: consent, XB: object}\n");
        assertThat(sets)
                .filteredOn(set ->
                        set.size() == 1 && set.choices().get(0).among().get(0).get(0) instanceof Change.Vote)
                .isNotEmpty()
                .allSatisfy(
                        set -> assertThat(set.choices().get(0).governments()).containsExactly("XB"));
    }

    @Test
    void whatStandsForManySetsGivesEachOfThem() throws ProblemsFound {
        var set = towards(Outcome.NO_CONSENSUS, "question: invitation\nvotes: {default: consent}\n").stream()
                .filter(one -> one.choices().get(0).open())
                .findFirst()
                .orElseThrow();
        assertThat(set.each()).hasSize(4).allSatisfy(one -> assertThat(one).hasSize(1));
        assertThat(set.changes()).hasSize(1);
    }

    private static List<ChangeSet> towards(Outcome outcome, String rest) throws ProblemsFound {
        var scenario = ScenarioReader.read("small.yaml", (HEAD + rest).getBytes(StandardCharsets.UTF_8));
        return Smallest.towards(book, scenario.dossier(scenario.asked()), "ZZ", scenario.asOf(), outcome, Limits.USUAL);
    }
}
