package org.articleten.whynot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.articleten.deliberation.Inquiry;
import org.articleten.facts.Act;
import org.articleten.rulebook.Condition;
import org.articleten.rulebook.Condition.Kind;
import org.articleten.rulebook.Questions;
import org.articleten.rulebook.RuleBook;

/** Goes from what is missing to the rules that would conclude it, and from what these miss on, until an act or a vote. */
final class Ways {
    /** Further from the outcome nobody reads. */
    private static final int DEEPEST = 8;

    /** Of the outcome, and of the ground on which it would rest, every rule is followed; below, the nearest alone. */
    private static final int FOLLOWED = 2;

    private final Inquiry inquiry;
    private final Concluding concluding;
    private final Attempts attempts;
    private final Obstacles obstacles;

    Ways(Inquiry inquiry, RuleBook book, Concluding concluding, String applicant) {
        this.inquiry = inquiry;
        this.concluding = concluding;
        this.attempts = new Attempts(inquiry, applicant);
        this.obstacles = new Obstacles(inquiry, book.referenceData(), applicant);
    }

    /** The rules that would conclude something by a pause, the nearest first. */
    List<Way> of(Need need, int pause) {
        return of(need, pause, 1, Set.of());
    }

    private List<Way> of(Need need, int pause, int depth, Set<String> above) {
        var tried = new ArrayList<Attempt>();
        for (var candidate : concluding.of(need)) {
            if (!above.contains(candidate.rule().info().name())) {
                tried.add(attempts.best(candidate, pause));
            }
        }
        tried.sort(Comparator.comparingInt(Attempt::distance).thenComparingInt(Attempt::missing));
        // That a state is not on a list leads nowhere; that it has not acceded does.
        var onward = 0;
        while (onward < tried.size() && !leadsOn(tried.get(onward))) {
            onward++;
        }
        var ways = new ArrayList<Way>();
        for (var i = 0; i < tried.size(); i++) {
            ways.add(way(tried.get(i), depth <= FOLLOWED || i == onward ? depth : DEEPEST, above));
        }
        return ways;
    }

    /** Whether something that is missing could be otherwise: by a rule or an act, or if what is there were not. */
    private boolean leadsOn(Attempt attempt) {
        for (var at = 0; at < attempt.states().size(); at++) {
            var condition = attempt.rule().conditions().get(at);
            var kind = attempt.rule().kind(condition.fact());
            if (attempt.states().get(at) == State.MISSING
                    && (concluding.any(condition.fact())
                            || condition.kind() == Kind.ABSENT
                            || (kind != null && Act.class.isAssignableFrom(kind)))) {
                return true;
            }
        }
        return false;
    }

    private Way way(Attempt attempt, int depth, Set<String> above) {
        var info = attempt.rule().info();
        var path = new HashSet<>(above);
        path.add(info.name());
        var conditions = new ArrayList<Asked>();
        for (var at = 0; at < attempt.states().size(); at++) {
            var questions = inquiry.questions(attempt.rule()).get(at);
            conditions.add(asked(attempt, questions, attempt.states().get(at), depth, path));
        }
        return new Way(info, inquiry.day(attempt.pause()), conditions);
    }

    private Asked asked(Attempt attempt, Questions questions, State state, int depth, Set<String> path) {
        var condition = questions.condition();
        var missing = state == State.MISSING;
        var obstacle = missing ? obstacles.of(attempt, questions) : Obstacles.Obstacle.NONE;
        return new Asked(
                condition.text(),
                condition.span().line(),
                state,
                condition.kind() == Kind.OTHER || condition.negated() != null,
                obstacles.phrases().of(condition, attempt.rule(), attempt.known()),
                obstacle.instead(),
                obstacle.because(),
                obstacle.governments(),
                missing && depth < DEEPEST ? ways(attempt, condition, depth, path) : List.of());
    }

    /** How what is missing would come about. */
    private List<Way> ways(Attempt attempt, Condition condition, int depth, Set<String> path) {
        // What must be absent, or is counted, does not come about by one rule.
        if (condition.kind() == Kind.ABSENT || condition.kind() == Kind.COLLECTED || condition.kind() == Kind.OTHER) {
            return List.of();
        }
        var need = new Need(condition.fact(), Values.fixed(condition, attempt.rule(), attempt.known(), false));
        return of(need, attempt.pause(), depth + 1, path);
    }
}
