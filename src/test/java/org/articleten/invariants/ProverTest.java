package org.articleten.invariants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.articleten.exploration.Draft;
import org.articleten.invariants.Proof.Verdict;
import org.articleten.problem.ProblemsFound;
import org.articleten.regression.ScenarioRuns;
import org.articleten.rulebook.AlterableRules;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.ScenarioFiles;
import org.articleten.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules are changed in the ways in which they must not be, and the invariant that speaks of it is broken. */
class ProverTest {
    private static final Path RULES = Path.of("rules", "nato");
    private static final RuleBook BOOK = rules();
    private static final Prover.Size SMALL = new Prover.Size(2, 0, 1);

    @TempDir
    Path folder;

    @Test
    void theShippedRulesHold() throws ProblemsFound {
        var proof = prove(BOOK, corpus(), null, new Prover.Size(2, 40, 3));
        assertThat(broken(proof)).isEmpty();
        assertThat(proof.holds()).isTrue();
        assertThat(proof.verdicts())
                .allSatisfy(verdict -> assertThat(verdict.changes())
                        .as(verdict.invariant().id())
                        .isPositive());
    }

    @Test
    void theHouseRulesOfModelNatoHoldToo() throws ProblemsFound {
        var proof = prove(BOOK, List.of(), "model-nato", SMALL);
        assertThat(broken(proof)).isEmpty();
        assertThat(proof.tried().votes()).isEqualTo(3 * (8 + 8 * 8));
    }

    @Test
    void theSameSearchFindsTheSame() throws ProblemsFound {
        var altered = altered(
                "In session, who has not spoken has not agreed",
                "new Unspoken( $question, $party )",
                "new Consent( $question, $party, false )");
        var size = new Prover.Size(1, 30, 7);
        var told = told(prove(altered, corpus().subList(0, 40), null, size));
        assertThat(told).isEqualTo(told(prove(altered, corpus().subList(0, 40), null, size)));
        assertThat(told.toString()).contains("says `silent`");
    }

    @Test
    void aLoneObjectionThatIsOverruledBreaksThatOneObjectionStops() throws ProblemsFound {
        var altered = altered(
                "One objection is enough",
                "Party(",
                "exists Vote( this != $vote, word == VoteWord.OBJECT )\n    Party(");
        var breach = breach(altered, "I-BLK-01", SMALL);
        assertThat(breach.fields()).extracting(Breach.Field::name).contains("decision.answer", "outcome");
        assertThat(breach.changed()).contains("says `object`");
        assertThat(lines(breach)).isLessThan(12);
    }

    @Test
    void aMajorityInPlaceOfAllIsFoundWhereThereAreEnoughParties() throws ProblemsFound {
        // Two consents outweigh an objection.
        var altered = altered(
                "One objection is enough",
                "Party(",
                "not ( Vote( question == $question, word == VoteWord.CONSENT, $one : actor ) and Vote( question == $question, word == VoteWord.CONSENT, actor != $one ) )\n    Party(");
        assertThat(broken(prove(altered, List.of(), null, SMALL))).doesNotContain("I-BLK-01");
        var breach = breach(altered, "I-BLK-01", new Prover.Size(3, 0, 1));
        assertThat((List<?>) breach.before().data().get("parties")).hasSizeGreaterThan(1);
    }

    @Test
    void anOutsiderWithAVetoBreaksThatOutsidersNeverMatter() throws ProblemsFound {
        var altered = altered(
                "An outsider's objection is no veto",
                "new Outsider( $question, $applicant, $actor )",
                "new org.articleten.facts.Objection( $question, $actor )");
        var breach = breach(altered, "I-OUT-01", SMALL);
        assertThat(breach.changed()).contains("says `");
        assertThat(breach.decided()).contains("R-OUT-01");
    }

    @Test
    void anOutsiderWhoseObjectionBreaksASilenceIsFound() throws ProblemsFound {
        var altered = altered(
                "A silence that a Party has broken is not agreed",
                "exists Objection( question == $question )",
                "exists ( Objection( question == $question ) or Outsider( question == $question ) )");
        breach(altered, "I-OUT-01", SMALL);
    }

    @Test
    void anOutsiderWhosePositionCountsIsFound() throws ProblemsFound {
        var altered = altered(
                "In session, who has not spoken has not agreed",
                "not Abstained(",
                "not org.articleten.facts.Latest( actor == \"RU\" )\n    not Abstained(");
        assertThat(breach(altered, "I-OUT-01", SMALL).changed()).contains("Russia (RU)", "declared position");
    }

    @Test
    void russiaOnTheRosterIsFoundAmongAllParties() throws ProblemsFound, IOException {
        var roster = Files.readString(RULES.resolve("parties.yaml"), StandardCharsets.UTF_8);
        Files.writeString(
                folder.resolve("parties.yaml"),
                roster.stripTrailing()
                        + "\n  - {code: RU, name: Russia, since: 1997-05-27, source: none, confidence: verified}\n");
        var breach = breach(RuleBook.load(RULES, List.of(folder)), "I-OUT-01", new Prover.Size(1, 90, 1));
        assertThat(breach.changed()).contains("Russia (RU)");
    }

    @Test
    void aPartyWhoseConsentIsEnoughForAnotherWeighsMore() throws ProblemsFound {
        var altered = altered(
                "In session, who has not spoken has not agreed",
                "not Abstained(",
                "not Vote( question == $question, actor == \"US\", word == VoteWord.CONSENT )\n    not Abstained(");
        assertThat(broken(prove(altered, List.of(), null, SMALL))).contains("I-ELE-01", "I-SIL-01");
        assertThat(breach(altered, "I-ELE-01", SMALL).changed()).contains("change places");
    }

    @Test
    void silenceThatCountsAsConsentInSessionIsFound() throws ProblemsFound {
        var altered = altered(
                "In session, who has not spoken has not agreed",
                "new Unspoken( $question, $party )",
                "new Consent( $question, $party, false )");
        breach(altered, "I-SIL-01", SMALL);
    }

    @Test
    void agreementThatStopsIsNotMonotone() throws ProblemsFound {
        var altered = altered(
                "Consent with a reservation on record",
                "new Consent( $question, $party, true )",
                "new Objection( $question, $party )");
        breach(altered, "I-MON-01", SMALL);
    }

    @Test
    void aDepositBeforeEntryIntoForceIsFound() throws ProblemsFound {
        var altered = altered(
                "The deposit makes a Party", "EntryIntoForce( applicant", "org.articleten.facts.Protocol( applicant");
        assertThat(broken(prove(altered, List.of(), null, SMALL))).contains("I-STG-01", "I-STG-03");
        assertThat(breach(altered, "I-STG-03", SMALL).fields())
                .extracting(Breach.Field::name)
                .contains("memberSince");
    }

    @Test
    void anAcceptanceThatIsNotWaitedForIsFound() throws ProblemsFound {
        breach(
                altered(
                        "At ratification silence is not consent",
                        "Party( $party : state )",
                        "Party( $party : state, state != \"TR\" )"),
                "I-STG-01",
                SMALL);
    }

    @Test
    void aSignatureThatIsNotWaitedForIsFound() throws ProblemsFound {
        breach(
                altered(
                        "Signing has begun, and a Party has not signed",
                        "Party( $party : state )",
                        "Party( $party : state, state != \"TR\" )"),
                "I-STG-02",
                SMALL);
    }

    @Test
    void anInvitationOfAnIneligibleStateIsFound() throws ProblemsFound {
        breach(altered("No limb fails: the Parties may invite", ", !fails", ""), "I-ELI-01", SMALL);
    }

    @Test
    void aCommitmentThatCountsAsConsentIsFound() throws ProblemsFound {
        var altered = altered(
                "In session, who has not spoken has not agreed",
                "not Abstained(",
                "not org.articleten.facts.Adopted()\n    not Abstained(");
        var breach = breach(altered, "I-POL-01", SMALL);
        assertThat(breach.changed()).contains("the Council declares");
    }

    @Test
    void aPositionThatCountsAsConsentIsFound() throws ProblemsFound {
        var altered = altered(
                "In session, who has not spoken has not agreed",
                "not Abstained(",
                "not org.articleten.facts.PartyPosition()\n    not Abstained(");
        breach(altered, "I-POL-01", SMALL);
    }

    @Test
    void aRuleThatReadsTheOrderOfVotesIsFound() throws ProblemsFound {
        var altered = altered(
                "One objection is enough", "Party(", "Tabled( question == $question, votes[0] == $vote )\n    Party(");
        assertThat(broken(prove(altered, List.of(), null, SMALL))).contains("I-ORD-01");
        assertThat(breach(altered, "I-ORD-01", SMALL).changed()).contains("order");
    }

    @Test
    void rulesThatFailAreToldWithTheSmallestScenarioInWhichTheyDo() throws ProblemsFound {
        var altered =
                altered("Consent", "new Consent( $question, $party,", "new Consent( $question, $party.substring( 9 ),");
        var proof = prove(altered, List.of(), null, new Prover.Size(1, 0, 1));
        assertThat(proof.holds()).isFalse();
        assertThat(proof.failure()).isNotNull();
        assertThat(proof.failure().problem().message()).isEqualTo("rule `Consent` fails while it fires");
        assertThat(proof.failure().draft().yaml().lines().count()).isLessThan(10);
    }

    private static Breach breach(RuleBook book, String id, Prover.Size size) throws ProblemsFound {
        var invariants = Invariants.of(BOOK).only(List.of(id));
        var proof = new Prover(book, invariants, List.of(), null, size).prove(() -> {});
        var verdict = proof.verdicts().get(0);
        assertThat(verdict.breach()).as(id).isNotNull();
        assertThat(lines(verdict.breach())).isLessThan(20);
        checkTest(book, verdict.invariant(), verdict.breach());
        return verdict.breach();
    }

    /** What is kept is a scenario that fails as long as the rules are broken, and passes once they are mended. */
    private static void checkTest(RuleBook book, Invariant invariant, Breach breach) throws ProblemsFound {
        var test = ScenarioReader.read(
                "kept.yaml", breach.test(invariant).yaml(breach.changed()).getBytes(StandardCharsets.UTF_8));
        assertThat(test.title()).contains(invariant.id());
        assertThat(new ScenarioRuns(book, null).play(test).run().met()).isFalse();
        assertThat(new ScenarioRuns(BOOK, null).play(test).run().expectations())
                .allSatisfy(expectation -> assertThat(expectation.differences()).isEmpty());
    }

    private static long lines(Breach breach) {
        return breach.before().yaml().lines().count();
    }

    private static Proof prove(RuleBook book, List<Draft> corpus, String houseRules, Prover.Size size)
            throws ProblemsFound {
        return new Prover(book, Invariants.of(BOOK), corpus, houseRules, size).prove(() -> {});
    }

    private static List<String> broken(Proof proof) {
        return proof.verdicts().stream()
                .filter(verdict -> verdict.breach() != null)
                .map(verdict -> verdict.invariant().id())
                .toList();
    }

    private static List<String> told(Proof proof) {
        return proof.verdicts().stream().map(ProverTest::told).toList();
    }

    private static String told(Verdict verdict) {
        var breach = verdict.breach();
        return verdict.invariant().id() + " " + verdict.changes()
                + (breach == null ? "" : breach.before().yaml() + breach.changed() + breach.fields());
    }

    private static RuleBook altered(String rule, String found, String by) throws ProblemsFound {
        var written = BOOK.written().stream()
                .filter(each -> each.info().name().equals(rule))
                .findFirst()
                .orElseThrow();
        assertThat(written.text()).contains(found);
        var rules = AlterableRules.of(BOOK);
        rules.alter(written, written.text().replace(found, by));
        return rules.book();
    }

    private static List<Draft> corpus() throws ProblemsFound {
        var drafts = new java.util.ArrayList<Draft>();
        for (var file : ScenarioFiles.find(List.of("scenarios"))) {
            drafts.add(Draft.of(file.name(), file.bytes()));
        }
        return drafts;
    }

    private static RuleBook rules() {
        try {
            return RuleBook.load(RULES, List.of());
        } catch (ProblemsFound broken) {
            throw new IllegalStateException(broken);
        }
    }
}
