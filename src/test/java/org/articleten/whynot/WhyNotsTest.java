package org.articleten.whynot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.articleten.explanation.Reason;
import org.articleten.facts.Outcome;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.articleten.whatif.Limits;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which rules would conclude an outcome, how far each gets, and what is behind what it misses. */
class WhyNotsTest {
    private static final String INVITED = """
            timeline:
              - on: 2030-01-01
                question: invitation
                votes: {default: consent}
              - on: 2030-02-01
                signs: all
            """;

    private static final Limits SEARCH = new Limits(1, 100);
    private static RuleBook book;

    @BeforeAll
    static void load() throws ProblemsFound {
        book = RuleBook.load(Told.RULES, List.of());
    }

    @Test
    void oneObjectionIsNamedWithTheGovernmentAndTheLineOfItsVote() throws ProblemsFound {
        var way = Told.deepest(answer("""
                question: invitation
                votes: {default: consent, XB: object}
                """, Outcome.INVITED));
        assertThat(way.rule().name()).isEqualTo("Agreed by consensus in session");
        var missing = Told.missing(way);
        assertThat(missing).hasSize(1);
        assertThat(missing.get(0).says()).isEqualTo("there is no objection");
        assertThat(missing.get(0).governments()).containsExactly("XB");
        assertThat(missing.get(0).because())
                .extracting(Reason::rule, Reason::given)
                .containsExactly(tuple("R-BLK-01", List.of("XB: object, 2030-05-01, line 7")));
    }

    @Test
    void ofManyObjectionsEveryGovernmentIsNamedOnce() throws ProblemsFound {
        var way = Told.deepest(answer("""
                question: invitation
                votes: {XA: consent, XB: object, XC: conditional}
                """, Outcome.INVITED));
        assertThat(Told.missing(way)).anySatisfy(condition -> {
            assertThat(condition.says()).isEqualTo("there is no objection");
            assertThat(condition.governments()).containsExactly("XB", "XC");
        });
    }

    @Test
    void theMissingAcceptancesAreThoseOfTwoGovernments() throws ProblemsFound {
        var way = Told.deepest(answer(INVITED + """
                  - on: 2030-03-01
                    accepts: [XA]
                """, Outcome.CLEARED));
        assertThat(way.rule().name())
                .isEqualTo("The protocol enters into force when every Party of the moment has accepted");
        assertThat(Told.missing(way)).singleElement().satisfies(condition -> {
            assertThat(condition.says()).isEqualTo("there is no awaited acceptance");
            assertThat(condition.governments()).containsExactly("XB", "XC");
            assertThat(condition.because())
                    .singleElement()
                    .satisfies(reason -> assertThat(reason.says())
                            .isEqualTo("Acceptance of the protocol of ZZ still missing: XB and XC."));
        });
    }

    @Test
    void aStateOutsideEuropeIsToldSoWhereTheLimbsAreCounted() throws ProblemsFound {
        var answer = Told.answer(
                Told.HEAD.replace("applicant: ZZ", "applicant: BR").replace("ZZ: {}, ", "") + """
                question: invitation
                votes: {default: consent}
                """,
                Outcome.INVITED,
                book);
        assertThat(answer.outcome()).isEqualTo(Outcome.INELIGIBLE);
        var counted = Told.all(answer.ways()).stream()
                .filter(way -> way.rule().name().equals("No limb fails: the Parties may invite"))
                .findFirst()
                .orElseThrow();
        assertThat(Told.missing(counted)).singleElement().satisfies(condition -> {
            assertThat(condition.says()).isEqualTo("the list of every limb finding (not fails): size 5");
            assertThat(condition.instead()).contains("size 4");
            assertThat(condition.because()).extracting(Reason::says).containsExactly("Brazil is not a European State.");
        });
        assertThat(Told.missing(answer.ways().get(0)))
                .as("what comes before an invitation")
                .anySatisfy(condition -> assertThat(condition.because())
                        .extracting(Reason::says)
                        .containsExactly("Brazil cannot be invited: a limb of Article 10 fails."));
    }

    @Test
    void whatHoldsButComesLaterIsToldWithWhatComesBefore() throws ProblemsFound {
        var root = answer(INVITED, Outcome.INVITED).ways().get(0);
        assertThat(root.conditions()).extracting(Asked::state).containsExactly(State.HOLDS, State.MISSING);
        assertThat(root.conditions().get(1).because())
                .extracting(Reason::says)
                .containsExactly("The protocol of ZZ is signed and not yet in force; there is no deadline.");
    }

    @Test
    void anActThatNobodyHasDoneIsTheEnd() throws ProblemsFound {
        var ways = Told.all(answer("", Outcome.WITHDRAWN).ways());
        assertThat(ways)
                .filteredOn(way -> way.rule().name().equals("A withdrawal ends the case"))
                .singleElement()
                .satisfies(way -> {
                    assertThat(Told.missing(way))
                            .extracting(Asked::says)
                            .containsExactly("there is a withdrawal: state ZZ", "something happens");
                    assertThat(Told.missing(way))
                            .allSatisfy(
                                    condition -> assertThat(condition.ways()).isEmpty());
                });
    }

    @Test
    void underTwoThirdsTheAgreementThatIsMissingIsCounted() throws ProblemsFound {
        var reformed = RuleBook.load(Told.RULES, List.of(Path.of("rules", "reforms", "two-thirds")));
        var scenario = Told.HEAD + """
                question: invitation
                votes: {XA: consent, XB: object, XC: object}
                """;
        var answer = Told.answer(scenario, Outcome.INVITED, reformed, SEARCH);
        assertThat(answer.outcome()).isEqualTo(Outcome.NO_CONSENSUS);
        assertThat(Told.all(answer.ways()))
                .anySatisfy(way -> assertThat(way.rule().file()).isEqualTo("unanimity.drl"));
        assertThat(answer.suffice())
                .isNotEmpty()
                .allSatisfy(set -> assertThat(set.size()).isEqualTo(1));
        assertThat(Told.answer(scenario, Outcome.INVITED, book, SEARCH).suffice())
                .as("one of two objectors is not enough where all must agree")
                .noneMatch(set ->
                        set.size() == 1 && !set.choices().get(0).governments().isEmpty());
    }

    @Test
    void whatIsSoNeedsNothing() throws ProblemsFound {
        var answer = answer(INVITED, Outcome.RATIFYING);
        assertThat(answer.isSo()).isTrue();
        assertThat(answer.ways()).isEmpty();
        assertThat(answer.suffice()).isEmpty();
        assertThat(answer.searched()).isNull();
    }

    private static WhyNot answer(String timeline, Outcome wanted) throws ProblemsFound {
        return Told.answer(Told.HEAD + timeline, wanted, book);
    }
}
