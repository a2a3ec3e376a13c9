package org.articleten.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.articleten.deliberation.Trace;
import org.articleten.facts.Adopted;
import org.articleten.facts.Amended;
import org.articleten.facts.AtHome;
import org.articleten.facts.AwaitedAcceptance;
import org.articleten.facts.Eligible;
import org.articleten.facts.Finding;
import org.articleten.facts.Flag;
import org.articleten.facts.Flagged;
import org.articleten.facts.FormalInvitation;
import org.articleten.facts.Ground;
import org.articleten.facts.Limb;
import org.articleten.facts.LimbFinding;
import org.articleten.facts.MissingSignature;
import org.articleten.facts.NotCounted;
import org.articleten.facts.OpenCondition;
import org.articleten.facts.Outcome;
import org.articleten.facts.Party;
import org.articleten.facts.PartyPosition;
import org.articleten.facts.ProspectAnswer;
import org.articleten.facts.Stage;
import org.articleten.facts.Stance;
import org.articleten.facts.Standing;
import org.articleten.facts.Verdict;
import org.articleten.rulebook.Force;
import org.articleten.rulebook.ReferenceData;
import org.jspecify.annotations.Nullable;

/** Reads results off a trace, and what a reader asks beside. It belongs to one thread. */
public final class Results {
    private final Trace trace;
    private final Wording wording;
    private @Nullable Course course;

    public Results(Trace trace, ReferenceData names) {
        this(trace, names, new Words());
    }

    /** With the words that were found for other traces of the same sitting. */
    public Results(Trace trace, ReferenceData names, Words words) {
        this(trace, names, words, Language.ENGLISH);
    }

    /** With reasons in a language. Words that are shared keep those of the last language only. */
    public Results(Trace trace, ReferenceData names, Words words, Language language) {
        this.trace = trace;
        this.wording = new Wording(trace, names, words, language);
    }

    /** One result for each day asked and each applicant, by day, then in the scenario's order of applicants. */
    public List<Result> all() {
        var all = new ArrayList<Result>();
        for (var day : trace.dossier().asked()) {
            var standing = new Conclusions(trace.standing(day));
            var reasons = new Reasons(trace, day, wording);
            for (var applicant : trace.dossier().applicants()) {
                all.add(result(applicant, day, standing, reasons));
            }
        }
        return all;
    }

    /** The result of one applicant on one day, which was asked or not. */
    public Result of(String applicant, LocalDate day) {
        return result(applicant, day, new Conclusions(trace.standing(day)), new Reasons(trace, day, wording));
    }

    /** The reasons beside those of the outcome, on one applicant at the end of a day. */
    public Asides asides(String applicant, LocalDate day) {
        return Asides.of(
                new Conclusions(trace.standing(day)), new Reasons(trace, day, wording), new Evidence(trace), applicant);
    }

    /** The reasons of conclusions as they stand at the end of a day. */
    public List<Reason> reasons(List<?> facts, LocalDate day) {
        return new Reasons(trace, day, wording).of(facts);
    }

    private Result result(String applicant, LocalDate day, Conclusions standing, Reasons reasons) {
        // Where the rules of an author conclude nothing, there is nothing to tell.
        var outcome = standing.of(Finding.class, applicant)
                .map(Finding::outcome)
                .findFirst()
                .orElse(Outcome.NONE);
        var stage = standing.of(Stage.class, applicant)
                .map(Stage::stage)
                .findFirst()
                .orElse(Outcome.NONE);
        var decision = Decisions.last(applicant, standing);
        var deals = new Deals(standing);
        var member = outcome == Outcome.MEMBER;
        var answer = decision == null ? null : decision.answer();
        var grounds = standing.of(Ground.class, applicant)
                .filter(ground -> ground.outcome() == outcome)
                .toList();
        var because = wording.ordered(grounds).stream()
                .map(ground -> reasons.of(List.of(ground)))
                .flatMap(List::stream)
                .toList();
        return new Result(
                applicant,
                day,
                outcome,
                stage,
                memberSince(applicant, standing),
                (int) standing.of(Party.class).count(),
                decision,
                decision != null && answer == Verdict.NOT_AGREED && !member ? decision.blockers() : List.of(),
                decision != null && answer == Verdict.PENDING && !member ? decision.undecided() : List.of(),
                sorted(Stream.concat(
                        standing.of(AwaitedAcceptance.class, applicant).map(AwaitedAcceptance::party),
                        standing.of(MissingSignature.class, applicant).map(MissingSignature::party))),
                sorted(standing.of(NotCounted.class, applicant).map(NotCounted::actor)),
                eligibility(applicant, standing, reasons),
                prospect(applicant, standing),
                commitments(standing),
                sorted(standing.of(OpenCondition.class, applicant).map(OpenCondition::condition)),
                standing.of(FormalInvitation.class, applicant)
                        .map(FormalInvitation::by)
                        .findFirst()
                        .orElse(null),
                standing.of(AtHome.class, applicant)
                        .map(home -> new Result.AtHome(home.party(), home.approval()))
                        .sorted(Comparator.comparing(Result.AtHome::state))
                        .toList(),
                standing.of(Amended.class)
                        .map(change -> new Result.Amendment(change.article(), change.on(), change.says()))
                        .sorted(Comparator.comparing(Result.Amendment::since)
                                .thenComparing(Result.Amendment::article)
                                .thenComparing(Result.Amendment::says))
                        .toList(),
                deals.clauses(),
                deals.guarantees(applicant),
                flags(applicant, standing, because),
                course().rules(applicant, day),
                course().history(applicant, day),
                because);
    }

    private Course course() {
        if (course == null) {
            course = Course.of(trace);
        }
        return course;
    }

    private static @Nullable LocalDate memberSince(String applicant, Conclusions standing) {
        return standing.of(Party.class)
                .filter(party -> party.state().equals(applicant))
                .findFirst()
                .flatMap(party -> Optional.ofNullable(party.since()))
                .orElse(null);
    }

    private static Result.Eligibility eligibility(String applicant, Conclusions standing, Reasons reasons) {
        var findings = standing.of(LimbFinding.class, applicant).toList();
        Function<Limb, String> word = limb -> findings.stream()
                .filter(finding -> finding.limb() == limb)
                .map(LimbFinding::finding)
                .findFirst()
                .orElse("unassessed");
        return new Result.Eligibility(
                standing.of(Eligible.class, applicant).findFirst().isPresent(),
                !word.apply(Limb.OTHER).equals("no"),
                word.apply(Limb.STATE),
                word.apply(Limb.EUROPEAN),
                word.apply(Limb.PRINCIPLES),
                word.apply(Limb.SECURITY),
                reasons.inOrder(findings.stream()
                        .sorted(Comparator.comparing(LimbFinding::limb))
                        .toList()));
    }

    private static Result.Prospect prospect(String applicant, Conclusions standing) {
        var positions = standing.of(PartyPosition.class, applicant).toList();
        Function<Stance, Stream<String>> holding = stance -> positions.stream()
                .filter(position -> position.stance() == stance)
                .map(PartyPosition::party);
        var supporting = sorted(holding.apply(Stance.SUPPORT));
        var opposing = sorted(Stream.concat(holding.apply(Stance.OPPOSE), holding.apply(Stance.CONDITIONAL)));
        var unknown = new TreeSet<>(standing.of(Party.class).map(Party::state).toList());
        supporting.forEach(unknown::remove);
        opposing.forEach(unknown::remove);
        var answer = standing.of(org.articleten.facts.Prospect.class, applicant)
                .map(org.articleten.facts.Prospect::answer)
                .findFirst()
                .orElse(ProspectAnswer.OPEN);
        return new Result.Prospect(answer, supporting, opposing, List.copyOf(unknown));
    }

    private static List<Result.Commitment> commitments(Conclusions standing) {
        var stands = standing.of(Standing.class).map(Standing::text).toList();
        return standing.of(Adopted.class)
                .map(text ->
                        new Result.Commitment(text.text().word(), text.applicant(), text.on(), stands.contains(text)))
                .toList();
    }

    /** The flags that rules raised; and where a rule of the model decided, that it did. */
    private static List<Flag> flags(String applicant, Conclusions standing, List<Reason> because) {
        var flags = new TreeSet<>(
                standing.of(Flagged.class, applicant).map(Flagged::flag).toList());
        if (because.stream().anyMatch(Results::restsOnTheModel)) {
            flags.add(Flag.MODEL_ASSUMPTION);
        }
        return List.copyOf(flags);
    }

    private static boolean restsOnTheModel(Reason reason) {
        return reason.force() == Force.MODEL || reason.from().stream().anyMatch(Results::restsOnTheModel);
    }

    private static List<String> sorted(Stream<String> codes) {
        return codes.distinct().sorted().toList();
    }
}
