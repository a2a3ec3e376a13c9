package org.articleten.whynot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.articleten.deliberation.Inquiry;
import org.articleten.facts.Concerning;
import org.articleten.rulebook.Condition.Kind;
import org.articleten.rulebook.Question;
import org.articleten.rulebook.Questions;
import org.articleten.rulebook.WrittenRule;
import org.jspecify.annotations.Nullable;

/**
 * Finds how far rules get. The conditions of a rule are asked one after the other; one that fails is passed over, and with
 * it those that need what only it could have named. The engine answers each.
 */
final class Attempts {
    /** So many ways to meet the first conditions are followed at most; those with the fewest failures. */
    private static final int FOLLOWED = 200;

    private static final Comparator<Attempt> NEAREST = Comparator.comparingInt(Attempt::distance)
            .thenComparingInt(Attempt::missing)
            .thenComparing(attempt -> attempt.known().entrySet().stream()
                    .map(Object::toString)
                    .sorted()
                    .collect(Collectors.joining(",")));

    /** The moment is another one at every pause, and tells nothing by itself. */
    private static final String MOMENT = "Now";

    private final Inquiry inquiry;
    private final String applicant;
    private final Map<Key, Attempt> known = new HashMap<>();

    private record Key(String rule, Map<String, Object> given, boolean lasting, int until) {}

    Attempts(Inquiry inquiry, String applicant) {
        this.inquiry = inquiry;
        this.applicant = applicant;
    }

    /**
     * How far a rule gets at best: at a pause, or at one of those until then where what it concludes lasts. Of pauses at
     * which it gets as far the last.
     */
    Attempt best(Concluding.Candidate candidate, int until) {
        return known.computeIfAbsent(
                new Key(candidate.rule().info().name(), candidate.given(), candidate.lasting(), until),
                key -> searched(candidate, until));
    }

    private Attempt searched(Concluding.Candidate candidate, int until) {
        inquiry.learn(questions(candidate.rule()));
        var best = at(candidate.rule(), candidate.given(), until, Integer.MAX_VALUE);
        if (best == null) {
            throw new IllegalStateException("a rule gets somewhere, if only nowhere");
        }
        if (candidate.lasting()) {
            var kinds = new TreeSet<String>();
            candidate.rule().conditions().forEach(condition -> kinds.add(condition.fact()));
            kinds.remove(MOMENT);
            for (var pause = until - 1; pause >= 0 && best.distance() > 1; pause--) {
                if (inquiry.changes(pause, kinds)) {
                    var earlier = at(candidate.rule(), candidate.given(), pause, best.distance());
                    best = earlier == null ? best : earlier;
                }
            }
        }
        return best;
    }

    private List<Question> questions(WrittenRule rule) {
        return inquiry.questions(rule).stream().map(Questions::all).toList();
    }

    /** How far a rule gets at a pause, where fewer than so many conditions are missing or open; null where as many are. */
    @Nullable
    Attempt at(WrittenRule rule, Map<String, Object> given, int pause, int below) {
        var attempts = List.of(new Attempt(rule, pause, given, List.of()));
        for (var condition : inquiry.questions(rule)) {
            var further = new ArrayList<Attempt>();
            for (var attempt : attempts) {
                further.addAll(further(attempt, condition));
            }
            further.removeIf(attempt -> attempt.distance() >= below);
            if (further.size() > 1) {
                further.sort(NEAREST);
            }
            attempts = further.subList(0, Math.min(FOLLOWED, further.size()));
        }
        return attempts.isEmpty() ? null : attempts.get(0);
    }

    private List<Attempt> further(Attempt attempt, Questions questions) {
        var condition = questions.condition();
        var question = questions.all();
        if (!attempt.known().keySet().containsAll(question.given())) {
            return List.of(with(attempt, State.OPEN, Map.of()));
        }
        var answers = inquiry.answers(question, attempt.pause(), attempt.known());
        if (answers == null) {
            return List.of(with(attempt, State.OPEN, Map.of()));
        }
        if (condition.kind() == Kind.ABSENT) {
            return List.of(with(attempt, answers.isEmpty() ? State.HOLDS : State.MISSING, Map.of()));
        }
        var fitting =
                answers.stream().filter(answer -> fits(answer, attempt.known())).toList();
        if (fitting.isEmpty()) {
            return List.of(with(attempt, State.MISSING, Map.of()));
        }
        if (condition.kind() == Kind.EXISTS || condition.kind() == Kind.OTHER) {
            return List.of(with(attempt, State.HOLDS, Map.of()));
        }
        return fitting.stream()
                .map(answer -> with(attempt, State.HOLDS, answer))
                .toList();
    }

    /** Whether an answer agrees with what is known, and is not about another applicant. */
    private boolean fits(Map<String, Object> answer, Map<String, Object> given) {
        for (var named : answer.entrySet()) {
            var before = given.get(named.getKey());
            if (before != null && !before.equals(named.getValue())) {
                return false;
            }
            if (named.getValue() instanceof Concerning about
                    && !about.applicant().equals(applicant)
                    && !given.containsValue(about.applicant())) {
                return false;
            }
        }
        return true;
    }

    private static Attempt with(Attempt attempt, State state, Map<String, Object> answer) {
        var states = new ArrayList<>(attempt.states());
        states.add(state);
        var named = new HashMap<>(answer);
        named.remove(Question.FACT);
        named.putAll(attempt.known());
        return new Attempt(attempt.rule(), attempt.pause(), named, states);
    }
}
