package org.articleten.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.articleten.explanation.Reason;
import org.articleten.rulebook.Force;

/**
 * Chooses from the tree of reasons those that a reader needs first. What counts is only where a reason stands and what it
 * rests on: near the outcome, on the Treaty or a protocol, on an act of one government and not what many did alike.
 */
final class Why {
    private static final int AT_MOST = 5;
    /** A reason that stands for more conclusions than this says what many did alike. */
    private static final int MANY = 6;

    private final List<Candidate> candidates = new ArrayList<>();

    private record Candidate(Reason reason, int place, int remoteness) {}

    private Why() {}

    /** The reasons to show of an outcome's own and of those beside it, in the order of the tree. */
    static List<Reason> of(List<Reason> because, List<Reason> besides) {
        var why = new Why();
        why.gather(because, 0);
        why.gather(besides, 1);
        return why.chosen();
    }

    private void gather(List<Reason> reasons, int depth) {
        for (var reason : reasons) {
            candidates.add(new Candidate(reason, candidates.size(), depth == 0 ? -MANY : remoteness(reason, depth)));
            gather(reason.from(), depth + 1);
        }
    }

    private static int remoteness(Reason reason, int depth) {
        var binding = reason.force() == Force.TREATY || reason.force() == Force.PROTOCOL;
        return depth + (binding ? 0 : 1) - (Acts.of(reason).isEmpty() ? 0 : 2) + (crowd(reason) ? MANY : 0);
    }

    private List<Reason> chosen() {
        var said = new HashSet<String>();
        return candidates.stream()
                .sorted(Comparator.comparingInt(Candidate::remoteness)
                        .thenComparing(candidate -> candidate.reason().force()))
                .filter(candidate -> said.add(candidate.reason().says()))
                .limit(AT_MOST)
                .sorted(Comparator.comparingInt(Candidate::place))
                .map(Candidate::reason)
                .toList();
    }

    private static boolean crowd(Reason reason) {
        return reason.concludes().chars().filter(symbol -> symbol == ',').count() >= MANY;
    }
}
