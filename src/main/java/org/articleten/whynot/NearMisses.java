package org.articleten.whynot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.articleten.deliberation.Inquiry;
import org.articleten.facts.Concerning;
import org.articleten.rulebook.Condition.Kind;
import org.articleten.rulebook.Constraint;
import org.articleten.rulebook.Question;
import org.articleten.rulebook.Questions;
import org.jspecify.annotations.Nullable;

/** Finds what comes nearest to a fact that is missing: each constraint is asked by itself. */
final class NearMisses {
    private static final Pattern IDENTITY = Pattern.compile("\\s*\\w+\\s*==\\s*(\\$\\w+)\\s*");

    private final Inquiry inquiry;
    private final String applicant;

    NearMisses(Inquiry inquiry, String applicant) {
        this.inquiry = inquiry;
        this.applicant = applicant;
    }

    /** Those of a condition that is missing, the ones that lack the least; of a list, of what it collects. */
    List<NearMiss> of(Attempt attempt, Questions questions) {
        return questions.condition().kind() == Kind.COLLECTED
                ? nearest(
                        attempt,
                        questions.collected(null),
                        questions.askingOfCollected(),
                        questions::collected,
                        Question.FACT)
                : nearest(attempt, questions.any(), questions.asking(), questions::only, questions.name());
    }

    private List<NearMiss> nearest(
            Attempt attempt,
            Question any,
            List<Constraint> constraints,
            Function<Constraint, Question> only,
            String name) {
        var asked = new ArrayList<Question>();
        asked.add(any);
        constraints.forEach(constraint -> asked.add(only.apply(constraint)));
        inquiry.learn(asked);
        var there = answers(any, attempt);
        var met = new LinkedHashMap<Constraint, Set<Object>>();
        for (var constraint : constraints) {
            Set<Object> facts = Collections.newSetFromMap(new IdentityHashMap<>());
            answers(only.apply(constraint), attempt).forEach(answer -> facts.add(answer.get(name)));
            met.put(constraint, facts);
        }
        var groups = new LinkedHashMap<Lack, List<Object>>();
        for (var answer : there) {
            var fact = answer.get(name);
            if (fact != null && ours(fact) && alike(answer, constraints, met, attempt, fact)) {
                var lack = new Lack(
                        constraints.stream()
                                .filter(constraint ->
                                        !met.getOrDefault(constraint, Set.of()).contains(fact))
                                .toList(),
                        others(answer, attempt.known()));
                groups.computeIfAbsent(lack, each -> new ArrayList<>()).add(fact);
            }
        }
        // What meets all is what there is already.
        groups.remove(new Lack(List.of(), List.of()));
        var least = groups.keySet().stream().mapToInt(Lack::size).min().orElse(0);
        return groups.entrySet().stream()
                .filter(group -> group.getKey().size() == least)
                .map(group -> new NearMiss(
                        group.getValue(), group.getKey().unmet(), group.getKey().other()))
                .toList();
    }

    private record Lack(List<Constraint> unmet, List<String> other) {
        int size() {
            return unmet.size() + other.size();
        }
    }

    private List<Map<String, Object>> answers(Question question, Attempt attempt) {
        if (!attempt.known().keySet().containsAll(question.given())) {
            return List.of();
        }
        var answers = inquiry.answers(question, attempt.pause(), attempt.known());
        return answers == null ? List.of() : answers;
    }

    /** What is about another state, another question or another case comes no nearer for that. */
    private static boolean alike(
            Map<String, Object> answer,
            List<Constraint> constraints,
            Map<Constraint, Set<Object>> met,
            Attempt attempt,
            Object fact) {
        for (var constraint : constraints) {
            var identity = IDENTITY.matcher(constraint.text());
            if (identity.matches()
                    && !met.getOrDefault(constraint, Set.of()).contains(fact)
                    && telling(attempt.known().get(identity.group(1)))) {
                return false;
            }
        }
        return others(answer, attempt.known()).stream()
                .noneMatch(name -> telling(attempt.known().get(name)));
    }

    /** Whether a value tells one of several apart: a code or a number, as a word does not. */
    private static boolean telling(@Nullable Object value) {
        return value instanceof String || value instanceof Integer;
    }

    private boolean ours(Object fact) {
        return !(fact instanceof Concerning about) || about.applicant().equals(applicant);
    }

    /** The names that an answer gives to something else than what they must stand for. */
    private static List<String> others(Map<String, Object> answer, Map<String, Object> known) {
        return answer.entrySet().stream()
                .filter(named ->
                        known.containsKey(named.getKey()) && !named.getValue().equals(known.get(named.getKey())))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
