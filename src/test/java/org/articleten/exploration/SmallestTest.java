package org.articleten.exploration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.articleten.facts.Acceptance;
import org.articleten.facts.Matter;
import org.articleten.facts.Question;
import org.articleten.facts.VoteWord;
import org.articleten.facts.Withdrawal;
import org.articleten.problem.ProblemsFound;
import org.articleten.scenario.Scenario;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is found is as small as can be, and still is what was looked for. */
class SmallestTest {
    private static List<Draft> shipped;

    @BeforeAll
    static void read() throws ProblemsFound {
        shipped = Drafts.shipped();
    }

    /** A Party that the scenario states objects, by its own name, to an invitation of ZZ. */
    private static boolean partyObjects(Scenario scenario) {
        return scenario.acts().stream()
                .anyMatch(act -> act instanceof Question question
                        && question.matter() == Matter.INVITATION
                        && question.applicant().equals("ZZ")
                        && question.votes().stream()
                                .anyMatch(vote -> vote.word() == VoteWord.OBJECT
                                        && scenario.parties() != null
                                        && scenario.parties().contains(vote.actor())));
    }

    private static final String BUSY = """
            title: Much goes on
            about: Most of it does not matter.
            tags: [busy]
            sources: [{id: paper, title: A paper}]
            applicants: [ZZ, XD]
            parties: [XA, XB, XC]
            criteria:
              ZZ: {principles: met, security: met}
            states:
              XA: {name: Alphia}
              XB: {name: Betia}
              XC: {name: Gammia}
              XD: {name: Deltia}
              ZZ: {name: Zetia}
            timeline:
              - {on: 2030-01-01, applies: [ZZ, XD], source: paper}
              - on: 2030-02-01
                question: invitation
                for: ZZ
                procedure: silence
                until: 2030-02-09
                votes: {XA: consent, XB: {vote: object, on: 2030-02-03, reason: A quarrel}, RU: object}
              - {on: 2030-03-01, question: invitation, for: XD, votes: {default: consent}}
              - {on: 2030-04-01, signs: all, protocol: XD}
              - {on: 2030-05-01, withdraws: ZZ}
            expect: {applicant: XD, outcome: ratifying}
            """;

    @Test
    void anObjectionOfAPartyShrinksToTheOneQuestionWithTheOneVote() throws ProblemsFound {
        Draft smallest = Smallest.of(Drafts.of(BUSY), draft -> partyObjects(draft.sketch()), Smallest.USUAL_TRIES);
        assertThat(smallest.yaml()).isEqualTo("""
                title: Smallest scenario found
                asOf: 2030-02-01
                applicant: ZZ
                parties: [XB]
                states:
                  XB: {}
                  ZZ: {}
                question: invitation
                votes: {XB: object}
                """);
    }

    @Test
    void twoActsThatMatterStayInATimeline() throws ProblemsFound {
        Draft smallest = Smallest.of(
                Drafts.of(BUSY),
                draft -> partyObjects(draft.sketch())
                        && draft.sketch().acts().stream().anyMatch(Withdrawal.class::isInstance),
                Smallest.USUAL_TRIES);
        assertThat(smallest.yaml()).isEqualTo("""
                title: Smallest scenario found
                applicant: ZZ
                parties: [XB]
                states:
                  XB: {}
                  ZZ: {}
                timeline:
                  - {on: 2030-02-01, question: invitation, votes: {XB: object}}
                  - {on: 2030-05-01, withdraws: ZZ}
                """);
    }

    @Test
    void fewPartiesTakeThePlaceOfTheRealOnes() throws ProblemsFound {
        Draft smallest = Smallest.of(
                Drafts.of("""
                        title: The real alliance
                        asOf: 2025-11-26
                        applicant: UA
                        question: invitation
                        votes: {default: consent, HU: object, SK: reserve}
                        """),
                draft -> draft.sketch().acts().size() == 1
                        && draft.data().toString().contains("HU=object"),
                Smallest.USUAL_TRIES);
        assertThat(smallest.data()).containsEntry("parties", List.of());
    }

    @Test
    void everyScenarioShrinksToOneInWhichNothingMoreCanBeLeftOut() throws ProblemsFound {
        int found = 0;
        for (Draft draft : shipped) {
            Holds accepted = each -> each.sketch().acts().stream().anyMatch(Acceptance.class::isInstance);
            if (accepted.of(draft)) {
                found++;
                Draft smallest = Smallest.of(draft, accepted, Smallest.USUAL_TRIES);
                assertThat(accepted.of(smallest)).as(draft.path()).isTrue();
                assertThat(Data.list(smallest.data().get("timeline")))
                        .as(draft.path())
                        .hasSize(1);
                assertNothingCanBeLeftOut(smallest, accepted);
            }
        }
        assertThat(found).isGreaterThan(50);
    }

    private static void assertNothingCanBeLeftOut(Draft draft, Holds holds) throws ProblemsFound {
        int places = Spots.of(draft.data(), Spot::removable).size();
        for (int i = 0; i < places; i++) {
            var data = Data.copyOf(draft.data());
            Spot spot = Spots.of(data, Spot::removable).get(i);
            spot.remove();
            Draft less = draft.with(data);
            if (Set.of("/parties", "/signatories").contains(spot.slot())) {
                // Without them all real Parties would be there, and that is more.
                continue;
            }
            assertThat(less.sketchOrNull() != null && holds.of(less))
                    .as("without %s in\n%s", spot.slot(), draft.yaml())
                    .isFalse();
        }
    }

    @Test
    void whatHoldsByChanceStillHoldsOfWhatIsFoundAndTheSearchEnds() throws ProblemsFound {
        Variations variations = new Variations(shipped, List.of("US", "FR"), 5);
        int searches = 0;
        for (int i = 0; i < shipped.size(); i += 12) {
            Draft draft = variations.around(shipped.get(i)).findFirst().orElseThrow();
            // Of every scenario it is as good as random whether this holds, but the same each time.
            int rest = Math.floorMod(chance(draft), 3);
            Holds holds = each -> Math.floorMod(chance(each), 3) == rest;
            Draft smallest = Smallest.of(draft, holds, 100);
            assertThat(smallest).isEqualTo(Smallest.of(draft, holds, 100));
            assertThat(holds.of(smallest)).as(draft.path()).isTrue();
            assertThat(smallest.sketchOrNull()).isNotNull();
            searches++;
        }
        assertThat(searches).isGreaterThan(30);
    }

    /** A number that depends on all of a scenario but its title. */
    private static int chance(Draft draft) {
        var data = Data.copyOf(draft.data());
        data.remove("title");
        data.remove("expect");
        return (data.hashCode() * 31) >>> 3;
    }

    @Test
    void itIsNotAskedMoreOftenThanAllowed() throws ProblemsFound {
        AtomicInteger asked = new AtomicInteger();
        Draft smallest = Smallest.of(
                Drafts.of(BUSY),
                draft -> {
                    asked.incrementAndGet();
                    return partyObjects(draft.sketch());
                },
                5);
        // Once more for the first scenario itself.
        assertThat(asked).hasValue(6);
        assertThat(partyObjects(smallest.sketch())).isTrue();
    }

    @Test
    void aScenarioInWhichSomethingIsRefusedIsNotWhatWasLookedFor() throws ProblemsFound {
        Set<Draft> refused = new HashSet<>();
        Draft smallest = Smallest.of(
                Drafts.of(BUSY),
                draft -> {
                    if (!draft.data().containsKey("criteria")) {
                        refused.add(draft);
                        throw new ProblemsFound(List.of());
                    }
                    return true;
                },
                Smallest.USUAL_TRIES);
        assertThat(refused).isNotEmpty();
        assertThat(smallest.data()).containsKey("criteria");
    }

    @Test
    void whatDoesNotHoldOfTheFirstScenarioIsNotLookedFor() {
        assertThatThrownBy(() -> Smallest.of(Drafts.of(BUSY), draft -> false, 10))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
