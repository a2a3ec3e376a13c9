package org.articleten.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.articleten.deliberation.Deliberation;
import org.articleten.explanation.ResultData;
import org.articleten.explanation.Results;
import org.articleten.exploration.Draft;
import org.articleten.exploration.Smallest;
import org.articleten.exploration.Variations;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** Looks for a scenario in which rules and their mutant differ: around those that get near, and then made small. */
final class Demonstration {
    private static final int TRIES_TO_SHRINK = 600;

    /** The fields that a scenario can expect as one value, by their names in the result. */
    private static final List<String> PLAIN = List.of(
            "outcome",
            "stage",
            "memberSince",
            "electorate",
            "blockers",
            "undecided",
            "pending",
            "disregarded",
            "inviter");

    private final RuleBook origin;
    private final Variations variations;
    private final Map<String, Draft> drafts;
    private final int tries;

    Demonstration(RuleBook origin, Variations variations, Map<String, Draft> drafts, int tries) {
        this.origin = origin;
        this.variations = variations;
        this.drafts = drafts;
        this.tries = tries;
    }

    /** The smallest scenario found, as a test that the rules pass and the mutant fails; null where none was found. */
    @Nullable
    String of(Mutant mutant, RuleBook mutated, List<Scenario> near) throws ProblemsFound {
        for (var number = 0; number < tries && !near.isEmpty(); number++) {
            var draft = drafts.get(near.get(number % near.size()).path());
            var tried = draft == null ? null : variations.variation(draft, number / near.size());
            if (tried != null && differs(tried, mutated)) {
                return told(mutant, Smallest.of(tried, each -> differs(each, mutated), TRIES_TO_SHRINK), mutated);
            }
        }
        return null;
    }

    private boolean differs(Draft draft, RuleBook mutated) throws ProblemsFound {
        var scenario = draft.sketch();
        return !Objects.equals(answers(scenario, origin), answers(scenario, mutated));
    }

    private String told(Mutant mutant, Draft smallest, RuleBook mutated) throws ProblemsFound {
        var scenario = smallest.sketch();
        var expectations = new ArrayList<Map<String, @Nullable Object>>();
        var right = answers(scenario, origin);
        var wrong = answers(scenario, mutated);
        for (var applicant : scenario.applicants()) {
            var expected = expected(right.getOrDefault(applicant, Map.of()), wrong.getOrDefault(applicant, Map.of()));
            if (!expected.isEmpty()) {
                if (scenario.applicants().size() > 1) {
                    var named = new LinkedHashMap<String, @Nullable Object>();
                    named.put("applicant", applicant);
                    named.putAll(expected);
                    expected = named;
                }
                expectations.add(expected);
            }
        }
        var draft = expectations.isEmpty() ? smallest : smallest.withExpect(expectations);
        return draft.titled(mutant.rule().info().name() + ": " + mutant.kind().says())
                .yaml();
    }

    /** What the rules answer where the mutant answers otherwise. */
    private static Map<String, @Nullable Object> expected(
            Map<String, @Nullable Object> right, Map<String, @Nullable Object> wrong) {
        var expected = new LinkedHashMap<String, @Nullable Object>();
        for (var field : PLAIN) {
            if (!Objects.equals(right.get(field), wrong.get(field))) {
                expected.put(field, right.get(field));
            }
        }
        for (var field : List.of("flags", "rules")) {
            var wanted = words(right.get(field));
            var had = words(wrong.get(field));
            put(expected, field, less(wanted, had));
            put(expected, "not" + Character.toUpperCase(field.charAt(0)) + field.substring(1), less(had, wanted));
        }
        return expected;
    }

    private static void put(Map<String, @Nullable Object> expected, String field, Set<String> words) {
        if (!words.isEmpty()) {
            expected.put(field, List.copyOf(words));
        }
    }

    private static Set<String> words(@Nullable Object list) {
        var words = new TreeSet<String>();
        if (list instanceof List<?> items) {
            items.forEach(item -> words.add(String.valueOf(item)));
        }
        return words;
    }

    private static Set<String> less(Set<String> all, Set<String> without) {
        var left = new TreeSet<>(all);
        left.removeAll(without);
        return left;
    }

    /** The answers on the scenario's day, by applicant; what a failing rule leaves is nothing. */
    // Rules that are wrong may make the engine fail in any way; that is a difference too.
    @SuppressWarnings("CatchingUnchecked")
    private static Map<String, Map<String, @Nullable Object>> answers(Scenario scenario, RuleBook book)
            throws ProblemsFound {
        var rules = scenario.houseRules().equals(Scenario.REAL) ? book : book.under(scenario.houseRules());
        var answers = new LinkedHashMap<String, Map<String, @Nullable Object>>();
        try {
            var trace = new Deliberation(rules, Hunt.PATIENCE).deliberate(scenario.dossier(scenario.asked()));
            for (var result : new Results(trace, rules.referenceData()).all()) {
                answers.put(result.applicant(), ResultData.of(result));
            }
        } catch (Exception | StackOverflowError broken) {
            answers.clear();
        }
        return answers;
    }
}
