package org.articleten.whynot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.articleten.explanation.Reason;
import org.articleten.facts.Outcome;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.QuestionRules;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.Scenario;
import org.articleten.scenario.ScenarioReader;
import org.articleten.whatif.Limits;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which rules would conclude an outcome, how far each gets, and what is behind what it misses. */
class WhyNotsTest {
    private static final Path RULES = Path.of("rules", "nato");
    private static final String HEAD = """
            title: A small alliance
            applicant: ZZ
            parties: [XA, XB, XC]
            states: {ZZ: {}, XA: {}, XB: {}, XC: {}}
            asOf: 2030-05-01
            """;
    private static final String INVITED = """
            timeline:
              - on: 2030-01-01
                question: invitation
                votes: {default: consent}
              - on: 2030-02-01
                signs: all
            """;

    /** Of the rules, not of the changes. */
    private static final Limits NO_SEARCH = new Limits(1, 1);

    private static final Limits SEARCH = new Limits(1, 100);
    private static RuleBook book;

    @TempDir
    Path overlay;

    @BeforeAll
    static void load() throws ProblemsFound {
        book = RuleBook.load(RULES, List.of());
    }

    @Test
    void oneObjectionIsNamedWithTheGovernmentAndTheLineOfItsVote() throws ProblemsFound {
        var way = deepest(answer("""
                question: invitation
                votes: {default: consent, XB: object}
                """, Outcome.INVITED));
        assertThat(way.rule().name()).isEqualTo("Agreed by consensus in session");
        var missing = missing(way);
        assertThat(missing).hasSize(1);
        assertThat(missing.get(0).says()).isEqualTo("there is no objection");
        assertThat(missing.get(0).governments()).containsExactly("XB");
        assertThat(missing.get(0).because())
                .extracting(Reason::rule, Reason::given)
                .containsExactly(tuple("R-BLK-01", List.of("XB: object, 2030-05-01, line 7")));
    }

    @Test
    void ofManyObjectionsEveryGovernmentIsNamedOnce() throws ProblemsFound {
        var way = deepest(answer("""
                question: invitation
                votes: {XA: consent, XB: object, XC: conditional}
                """, Outcome.INVITED));
        assertThat(missing(way)).anySatisfy(condition -> {
            assertThat(condition.says()).isEqualTo("there is no objection");
            assertThat(condition.governments()).containsExactly("XB", "XC");
        });
    }

    @Test
    void theMissingAcceptancesAreThoseOfTwoGovernments() throws ProblemsFound {
        var way = deepest(answer(INVITED + """
                  - on: 2030-03-01
                    accepts: [XA]
                """, Outcome.CLEARED));
        assertThat(way.rule().name())
                .isEqualTo("The protocol enters into force when every Party of the moment has accepted");
        assertThat(missing(way)).singleElement().satisfies(condition -> {
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
        var answer = answer(
                HEAD.replace("applicant: ZZ", "applicant: BR").replace("ZZ: {}, ", "") + """
                question: invitation
                votes: {default: consent}
                """, Outcome.INVITED, book());
        assertThat(answer.outcome()).isEqualTo(Outcome.INELIGIBLE);
        var counted = all(answer.ways()).stream()
                .filter(way -> way.rule().name().equals("No limb fails: the Parties may invite"))
                .findFirst()
                .orElseThrow();
        assertThat(missing(counted)).singleElement().satisfies(condition -> {
            assertThat(condition.says()).isEqualTo("the list of every limb finding (not fails): size 5");
            assertThat(condition.instead()).contains("size 4");
            assertThat(condition.because()).extracting(Reason::says).containsExactly("Brazil is not a European State.");
        });
        assertThat(missing(answer.ways().get(0)))
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
        var ways = all(answer("", Outcome.WITHDRAWN).ways());
        assertThat(ways)
                .filteredOn(way -> way.rule().name().equals("A withdrawal ends the case"))
                .singleElement()
                .satisfies(way -> {
                    assertThat(missing(way))
                            .extracting(Asked::says)
                            .containsExactly("there is a withdrawal: state ZZ", "something happens");
                    assertThat(missing(way))
                            .allSatisfy(
                                    condition -> assertThat(condition.ways()).isEmpty());
                });
    }

    @Test
    void underTwoThirdsTheAgreementThatIsMissingIsCounted() throws ProblemsFound {
        var reformed = RuleBook.load(RULES, List.of(Path.of("rules", "reforms", "two-thirds")));
        var scenario = HEAD + """
                question: invitation
                votes: {XA: consent, XB: object, XC: object}
                """;
        var answer = answer(scenario, Outcome.INVITED, reformed, SEARCH);
        assertThat(answer.outcome()).isEqualTo(Outcome.NO_CONSENSUS);
        assertThat(all(answer.ways()))
                .anySatisfy(way -> assertThat(way.rule().file()).isEqualTo("unanimity.drl"));
        assertThat(answer.suffice())
                .isNotEmpty()
                .allSatisfy(set -> assertThat(set.size()).isEqualTo(1));
        assertThat(answer(scenario, Outcome.INVITED, book(), SEARCH).suffice())
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

    @Test
    void whereNoRuleConcludesAnOutcomeNoneIsNamed() throws ProblemsFound, IOException {
        var answer = answer(HEAD, Outcome.WITHDRAWN, bookWith("outcome.drl", """
                package nato
                import org.articleten.facts.Applicant
                import org.articleten.facts.Finding
                import org.articleten.facts.Outcome
                rule "it never changes"
                    @id("R-STG-17")
                    @force("practice")
                    @source("nowhere")
                    @says("It never changes for {applicant}.")
                when
                    Applicant( $applicant : state )
                then
                    insertLogical( new Finding( $applicant, Outcome.NONE ) );
                end
                """));
        assertThat(answer.outcome()).isEqualTo(Outcome.NONE);
        assertThat(answer.ways()).isEmpty();
        assertThat(answer.suffice()).isEmpty();
    }

    @Test
    void aConditionOnAllIsAskedAsItIsWritten() throws ProblemsFound, IOException {
        var book = bookWith("all-of-them.drl", """
                package nato
                import org.articleten.facts.Applicant
                import org.articleten.facts.Ground
                import org.articleten.facts.Outcome
                import org.articleten.facts.Party
                rule "withdrawn: every Party is Alphia"
                    @id("R-BLK-08")
                    @force("model")
                    @source("nowhere")
                    @says("All are one, {applicant}.")
                when
                    Applicant( $applicant : state )
                    exists Party()
                    forall( $party : Party() Party( this == $party, state == "XA" ) )
                then
                    insertLogical( new Ground( $applicant, Outcome.WITHDRAWN ) );
                end
                """);
        var way = all(answer(HEAD, Outcome.WITHDRAWN, book).ways()).stream()
                .filter(one -> one.rule().file().equals("all-of-them.drl"))
                .findFirst()
                .orElseThrow();
        assertThat(way.conditions()).extracting(Asked::state).containsExactly(State.HOLDS, State.HOLDS, State.MISSING);
        assertThat(way.conditions().get(2).says()).startsWith("what the rule writes as `forall(");
        var alone = HEAD.replace("[XA, XB, XC]", "[XA]");
        assertThat(answer(alone, Outcome.WITHDRAWN, book).isSo()).isTrue();
    }

    private static List<Asked> missing(Way way) {
        return way.conditions().stream()
                .filter(condition -> condition.state() == State.MISSING)
                .toList();
    }

    private static List<Way> all(List<Way> ways) {
        var all = new ArrayList<Way>();
        for (var way : ways) {
            all.add(way);
            way.conditions().forEach(condition -> all.addAll(all(condition.ways())));
        }
        return all;
    }

    /** The nearest rule that would conclude what the nearest rule misses, and so on to the last. */
    private static Way deepest(WhyNot answer) {
        var way = answer.ways().get(0);
        while (true) {
            var further = missing(way).stream()
                    .flatMap(condition -> condition.ways().stream())
                    .findFirst();
            if (further.isEmpty()) {
                return way;
            }
            way = further.get();
        }
    }

    private static RuleBook book() {
        return book;
    }

    private RuleBook bookWith(String file, String text) throws ProblemsFound, IOException {
        Files.writeString(overlay.resolve(file), text);
        return RuleBook.load(RULES, List.of(overlay));
    }

    private static WhyNot answer(String timeline, Outcome wanted) throws ProblemsFound {
        return answer(HEAD + timeline, wanted, book());
    }

    private static WhyNot answer(String text, Outcome wanted, RuleBook book) throws ProblemsFound {
        return answer(text, wanted, book, NO_SEARCH);
    }

    private static WhyNot answer(String text, Outcome wanted, RuleBook book, Limits limits) throws ProblemsFound {
        Scenario scenario = ScenarioReader.read("test.yaml", text.getBytes(StandardCharsets.UTF_8));
        try (var whyNots = WhyNots.of(book, scenario.dossier(scenario.asked()), limits, new QuestionRules())) {
            return whyNots.of(scenario.applicants().get(0), scenario.asked().last(), wanted);
        }
    }
}
