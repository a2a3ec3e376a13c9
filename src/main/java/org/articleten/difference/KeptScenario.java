package org.articleten.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articleten.explanation.Result;
import org.articleten.explanation.ResultData;
import org.articleten.exploration.Draft;
import org.articleten.problem.ProblemsFound;
import org.articleten.regression.ScenarioRuns;
import org.jspecify.annotations.Nullable;

/**
 * The smallest scenario as a test: one that the second rule book passes and the first fails, or where the second gives no
 * answer, the reverse.
 *
 * @param file a name made of its content
 * @param text of the file
 * @param passes the rule book whose answer it expects
 * @param fails the other
 * @param tells whether it does pass under the one and fail under the other
 */
public record KeptScenario(String file, String text, Side passes, Side fails, boolean tells) {
    private static final int DIGITS = 12;

    /** Fields of which a scenario may expect members. */
    private static final Map<String, String> MEMBERS = Map.of("flags", "notFlags", "rules", "notRules");

    /** What is expected anyway, or can only be expected with all its reasons. */
    private static final Set<String> ELSEWHERE = Set.of("outcome", "because", "real");

    /** The test made of a scenario on which two rule books differ. */
    public static KeptScenario of(SmallestDifference smallest, Side base, Side head) throws ProblemsFound {
        var reverse = smallest.difference().failsAfter() != null;
        var passes = reverse ? base : head;
        var fails = reverse ? head : base;
        var draft = smallest.draft();
        var results =
                new ScenarioRuns(passes.book(), null).play(draft.read()).run().results();
        var test = draft.titled("The answer of " + passes.word() + ", which " + fails.word() + " does not give")
                .withExpect(expected(smallest.difference(), results));
        var text = test.yaml("Made by comparing %s with %s; it expects the answer of %s."
                .formatted(base.word(), head.word(), passes.word()));
        var digest = test.read().digest();
        var from = digest.indexOf(':') + 1;
        return new KeptScenario(
                "difference-" + digest.substring(from, from + DIGITS) + ".yaml",
                text,
                passes,
                fails,
                met(passes, test) && !met(fails, test));
    }

    private static boolean met(Side side, Draft test) throws ProblemsFound {
        var run = Answer.of(new ScenarioRuns(side.book(), null), test.read()).run();
        return run != null && run.met();
    }

    /** What a rule book with these results answers where another differs. */
    static List<Map<String, @Nullable Object>> expected(ScenarioDifference difference, List<Result> results) {
        var expectations = new ArrayList<Map<String, @Nullable Object>>();
        var inReasonsOnly = difference.results().stream().noneMatch(ResultDifference::beyondReasons);
        for (var result : results) {
            var expectation = new LinkedHashMap<String, @Nullable Object>();
            if (results.size() > 1) {
                expectation.put("applicant", result.applicant());
            }
            expectation.put("outcome", result.outcome().word());
            for (var change : difference.results()) {
                if (change.applicant().equals(result.applicant())
                        && change.asOf().equals(result.asOf())) {
                    fields(change, inReasonsOnly ? result : null, expectation);
                }
            }
            expectations.add(expectation);
        }
        return expectations;
    }

    private static void fields(
            ResultDifference change, @Nullable Result reasoned, Map<String, @Nullable Object> expectation) {
        for (var field : change.fields()) {
            var absent = MEMBERS.get(field.field());
            if (absent != null) {
                members(field.field(), field.came(), expectation);
                members(absent, field.gone(), expectation);
            } else if (!ELSEWHERE.contains(field.top()) && !field.field().endsWith("reasons")) {
                nested(expectation, field.field(), field.after());
            }
        }
        if (reasoned != null) {
            expectation.put("because", ResultData.of(reasoned).get("because"));
        }
    }

    private static void members(String key, List<?> members, Map<String, @Nullable Object> expectation) {
        if (!members.isEmpty()) {
            expectation.put(key, members);
        }
    }

    /** What a name with dots means, as maps in maps. */
    private static void nested(Map<String, @Nullable Object> map, String name, @Nullable Object value) {
        var dot = name.indexOf('.');
        if (dot < 0) {
            map.put(name, value);
            return;
        }
        var below = new LinkedHashMap<String, @Nullable Object>();
        if (map.get(name.substring(0, dot)) instanceof Map<?, ?> known) {
            known.forEach((key, each) -> below.put(String.valueOf(key), each));
        }
        nested(below, name.substring(dot + 1), value);
        map.put(name.substring(0, dot), below);
    }
}
