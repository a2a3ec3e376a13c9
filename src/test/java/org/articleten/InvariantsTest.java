package org.articleten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.articleten.deliberation.Deliberation;
import org.articleten.explanation.Result;
import org.articleten.explanation.Results;
import org.articleten.facts.Acceptance;
import org.articleten.facts.Act;
import org.articleten.facts.Denunciation;
import org.articleten.facts.Dossier;
import org.articleten.facts.Entry;
import org.articleten.facts.HomeStep;
import org.articleten.facts.HomeVote;
import org.articleten.facts.Matter;
import org.articleten.facts.Note;
import org.articleten.facts.Organ;
import org.articleten.facts.Outcome;
import org.articleten.facts.Position;
import org.articleten.facts.Procedure;
import org.articleten.facts.Protest;
import org.articleten.facts.Question;
import org.articleten.facts.Signature;
import org.articleten.facts.Stance;
import org.articleten.facts.Verdict;
import org.articleten.facts.Vote;
import org.articleten.facts.VoteWord;
import org.articleten.model.ModelScenario;
import org.articleten.model.Scenarios;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.ScenarioReader;

/** What holds for every scenario, whatever governments do. */
class InvariantsTest {
    private static final RuleBook RULES = rules();
    private static final List<Outcome> FROM_WORST = List.of(Outcome.NO_CONSENSUS, Outcome.PENDING, Outcome.INVITED);
    private static final LocalDate DAY = LocalDate.of(2030, 5, 1);
    private static final Entry ENTRY = new Entry(DAY, 1, null);
    /** No scenario that is generated makes this one a Party. */
    private static final String OUTSIDER = "QZ";

    @Property(tries = 300)
    void whatAnOutsiderDoesNeverChangesAnOutcome(@ForAll("scenarios") ModelScenario generated) throws ProblemsFound {
        var dossier = dossier(generated);
        var meddled = new ArrayList<Act>();
        for (var act : dossier.acts()) {
            for (var applicant : dossier.applicants()) {
                var entry = act.entry();
                meddled.add(new Position(entry, OUTSIDER, applicant, Stance.OPPOSE));
                meddled.add(new Signature(entry, applicant, false, List.of(OUTSIDER)));
                meddled.add(new Acceptance(entry, applicant, false, List.of(OUTSIDER)));
                meddled.add(new Protest(entry, OUTSIDER, applicant, null));
                meddled.add(new HomeStep(entry, applicant, OUTSIDER, Organ.PARLIAMENT, false));
            }
            meddled.add(new Denunciation(act.entry(), OUTSIDER));
            meddled.add(act instanceof Question question ? withObjection(question) : act);
        }
        assertThatList(results(dossier.with(meddled)))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields(
                        "disregarded", "rules", "because", "eligibility")
                .isEqualTo(results(dossier));
    }

    @Property(tries = 500)
    void oneObjectionIsEnoughAgainstAnInvitation(@ForAll("votes") List<VoteWord> votes) throws ProblemsFound {
        var result = asked(votes, Procedure.SESSION);
        if (votes.contains(VoteWord.OBJECT) || votes.contains(VoteWord.CONDITIONAL)) {
            assertThat(result.outcome()).isEqualTo(Outcome.NO_CONSENSUS);
            assertThat(result.blockers()).hasSameSizeAs(blocking(votes));
            assertThat(result.because().toString()).contains("objection");
        } else {
            assertThat(result.outcome()).isNotEqualTo(Outcome.NO_CONSENSUS);
            assertThat(result.blockers()).isEmpty();
        }
    }

    @Property(tries = 500)
    void consentInPlaceOfAnythingElseNeverMakesAnOutcomeWorse(
            @ForAll("votes") List<VoteWord> votes, @ForAll Procedure procedure) throws ProblemsFound {
        var before = asked(votes, procedure).outcome();
        for (var changed = 0; changed < votes.size(); changed++) {
            var better = new ArrayList<>(votes);
            better.set(changed, VoteWord.CONSENT);
            assertThat(FROM_WORST.indexOf(asked(better, procedure).outcome()))
                    .as("%s with consent at %d", votes, changed)
                    .isGreaterThanOrEqualTo(FROM_WORST.indexOf(before));
        }
    }

    @Property(tries = 300)
    void noPartyWeighsMoreThanAnother(@ForAll("votes") List<VoteWord> votes, @ForAll Random random)
            throws ProblemsFound {
        var shuffled = new ArrayList<>(votes);
        Collections.shuffle(shuffled, random);
        assertThat(asked(shuffled, Procedure.SESSION).outcome())
                .isEqualTo(asked(votes, Procedure.SESSION).outcome());
    }

    @Property(tries = 300)
    void theOrderOfGovernmentsChangesNothing(@ForAll("scenarios") ModelScenario generated, @ForAll Random random)
            throws ProblemsFound {
        var dossier = dossier(generated);
        var reordered = dossier.acts().stream()
                .map(act -> act instanceof Question question ? question.with(shuffled(question.votes(), random)) : act)
                .map(act -> act instanceof Signature signed
                        ? new Signature(
                                signed.entry(),
                                signed.applicant(),
                                signed.everyParty(),
                                shuffled(signed.by(), random),
                                signed.conditions(),
                                signed.amendments())
                        : act)
                .toList();
        var parties = dossier.parties();
        var changed = new Dossier(
                dossier.applicants(),
                dossier.criteria(),
                parties == null ? null : shuffled(parties, random),
                dossier.signatories(),
                dossier.states(),
                dossier.record(),
                reordered,
                dossier.asked());
        assertThatList(results(changed))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("because", "eligibility")
                .isEqualTo(results(dossier));
    }

    @Property(tries = 300)
    void beforeEveryPartyHasAcceptedNothingMakesAMember(@ForAll("scenarios") ModelScenario generated)
            throws ProblemsFound {
        var dossier = dossier(generated);
        var refusing = dossier.acts().stream()
                .filter(act -> !(act instanceof Acceptance))
                .toList();
        assertThat(results(dossier.with(refusing)))
                .noneMatch(result -> result.outcome() == Outcome.CLEARED || result.memberSince() != null);
    }

    @Property(tries = 300)
    void noStepAtHomeChangesWhatIsDecidedAtNato(@ForAll("scenarios") ModelScenario generated) throws ProblemsFound {
        var dossier = dossier(generated);
        // A note in their place, since the first act may settle the day on which the play begins.
        var without = dossier.acts().stream()
                .map(act -> act instanceof HomeStep || act instanceof HomeVote ? new Note(act.entry()) : act)
                .toList();
        assertThatList(results(dossier.with(without)))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields(
                        "because", "eligibility", "domestic", "flags", "rules")
                .isEqualTo(results(dossier));
    }

    @Provide
    Arbitrary<ModelScenario> scenarios() {
        return Scenarios.any();
    }

    @Provide
    Arbitrary<List<VoteWord>> votes() {
        return Arbitraries.of(VoteWord.class).list().ofMinSize(1).ofMaxSize(6);
    }

    private static List<VoteWord> blocking(List<VoteWord> votes) {
        return votes.stream()
                .filter(vote -> vote == VoteWord.OBJECT || vote == VoteWord.CONDITIONAL)
                .toList();
    }

    private static Question withObjection(Question question) {
        var objection = new Vote(question.entry(), question.number(), OUTSIDER, List.of(), VoteWord.OBJECT, null);
        return question.with(
                Stream.concat(question.votes().stream(), Stream.of(objection)).toList());
    }

    private static <T> List<T> shuffled(List<T> items, Random random) {
        var shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static Dossier dossier(ModelScenario generated) throws ProblemsFound {
        var read = ScenarioReader.read("generated.yaml", generated.toYaml().getBytes(StandardCharsets.UTF_8));
        return read.dossier(read.asked());
    }

    /** An alliance in which each Party gives one of these votes on inviting Ukraine. */
    private static Result asked(List<VoteWord> votes, Procedure procedure) throws ProblemsFound {
        var parties =
                IntStream.range(0, votes.size()).mapToObj(place -> "P" + place).toList();
        var cast = IntStream.range(0, votes.size())
                .mapToObj(place -> new Vote(ENTRY, 1, parties.get(place), List.of(), votes.get(place), null))
                .toList();
        var question = new Question(ENTRY, 1, "UA", Matter.INVITATION, procedure, DAY, cast);
        var dossier = new Dossier(
                List.of("UA"),
                List.of(),
                parties,
                null,
                List.of(),
                List.of(),
                List.of(question),
                new TreeSet<>(List.of(DAY)));
        var result = results(dossier).get(0);
        assertThat(result.decision()).isNotNull();
        assertThat(result.decision().answer() == Verdict.AGREED).isEqualTo(result.outcome() == Outcome.INVITED);
        return result;
    }

    private static List<Result> results(Dossier dossier) throws ProblemsFound {
        return new Results(new Deliberation(RULES).deliberate(dossier), RULES.referenceData()).all();
    }

    private static RuleBook rules() {
        try {
            return RuleBook.load(Path.of("rules", "nato"), List.of());
        } catch (ProblemsFound broken) {
            throw new IllegalStateException(broken);
        }
    }
}
