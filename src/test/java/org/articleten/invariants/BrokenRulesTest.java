package org.articleten.invariants;

import static org.articleten.invariants.Proofs.RULES;
import static org.articleten.invariants.Proofs.SMALL;
import static org.articleten.invariants.Proofs.altered;
import static org.articleten.invariants.Proofs.breach;
import static org.articleten.invariants.Proofs.broken;
import static org.articleten.invariants.Proofs.lines;
import static org.articleten.invariants.Proofs.prove;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules are changed in the ways in which they must not be, and the invariant that speaks of it is broken. */
class BrokenRulesTest {
    @TempDir
    Path folder;

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
}
