package org.articleten.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.articleten.explanation.Asides;
import org.articleten.explanation.Reason;
import org.articleten.explanation.Result;
import org.articleten.facts.Outcome;

/**
 * Chooses from the tree of reasons those that a reader needs first. What counts is only where a reason stands and what it
 * rests on: near the outcome, and on an act of one government rather than on what many did alike.
 */
public final class Why {
    private static final int AT_MOST = 5;
    private static final int FAR = 100;

    /** Conclusions that keep the books of a case: a reader at a terminal can do without their reasons. */
    private static final Set<String> BOOKKEEPING = Set.of(
            "case",
            "case-turn",
            "disregarded",
            "hearing",
            "latest",
            "live-question",
            "not-counted",
            "open-question",
            "party",
            "party-position",
            "provision",
            "tabled");

    /** Where the applicant is eligible that is the background, told in one sentence, not the reason. */
    private static final String BACKGROUND = "eligible";

    private static final int BEHIND = 2;

    private final List<Candidate> candidates = new ArrayList<>();

    private record Candidate(Reason reason, int place, int remoteness) {}

    /** Whether the applicant is a Party: how that came about is the reason, how others did is not. */
    private final boolean member;

    private Why(boolean member) {
        this.member = member;
    }

    /** The reasons to show of a result: its outcome's own, why voices are not counted, and why positions matter. */
    public static List<Reason> of(Result result, Asides asides) {
        var besides = new ArrayList<>(asides.notCounted());
        if (result.decision() == null) {
            besides.addAll(asides.prospect());
        }
        return of(result.because(), besides, result.outcome() == Outcome.MEMBER);
    }

    /** Why voices are not counted, alone. */
    public static List<Reason> notCounted(Asides asides) {
        return of(List.of(), asides.notCounted(), false);
    }

    private static List<Reason> of(List<Reason> because, List<Reason> besides, boolean member) {
        var why = new Why(member);
        for (var reason : because) {
            why.candidates.add(new Candidate(reason, why.candidates.size(), -FAR));
            why.gather(reason.from(), 1);
        }
        why.gather(besides, 1);
        return why.chosen();
    }

    private static String kind(Reason reason) {
        var colon = reason.concludes().indexOf(':');
        return colon < 0 ? reason.concludes() : reason.concludes().substring(0, colon);
    }

    /** A question that was answered stands as its answer says; one that runs has a reason of its own. */
    private boolean bookkeeping(Reason reason) {
        return BOOKKEEPING.contains(kind(reason))
                || (!member && kind(reason).equals("accession"))
                || (kind(reason).equals("decision")
                        && reason.from().stream()
                                .anyMatch(deeper -> kind(deeper).equals("answer")));
    }

    private void gather(List<Reason> reasons, int depth) {
        for (var reason : reasons) {
            if (bookkeeping(reason)) {
                gather(reason.from(), depth);
            } else {
                var onAnAct = !Acts.of(reason).isEmpty();
                var ofMany = reason.says().contains(" others");
                var background = kind(reason).equals(BACKGROUND);
                var remoteness = depth + (background ? BEHIND : 0) - (onAnAct ? 2 : 0) + (ofMany ? FAR : 0);
                candidates.add(new Candidate(reason, candidates.size(), remoteness));
                gather(background ? List.of() : reason.from(), depth + 1);
            }
        }
    }

    private List<Reason> chosen() {
        var told = new HashSet<String>();
        return candidates.stream()
                .filter(candidate -> candidate.remoteness() < FAR)
                .sorted(Comparator.comparingInt(Candidate::remoteness))
                .filter(candidate -> told.add(told(candidate.reason())))
                .limit(AT_MOST)
                .sorted(Comparator.comparingInt(Candidate::place))
                .map(Candidate::reason)
                .toList();
    }

    /** What a reason tells: one rule applied to the same acts tells the same, in whatever order it names them. */
    private static String told(Reason reason) {
        var acts = Acts.of(reason);
        return reason.rule()
                + (acts.isEmpty() ? reason.says() : acts.stream().sorted().toList());
    }
}
