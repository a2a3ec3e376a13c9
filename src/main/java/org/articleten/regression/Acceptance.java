package org.articleten.regression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.articleten.explanation.ResultData;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;
import org.articleten.scenario.Expectation;
import org.jspecify.annotations.Nullable;

/** What a scenario would have to expect so that what came out is as expected: other values of the keys that it has. */
public final class Acceptance {
    private final Map<Place, Change> changes = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * One value that is to be another.
     *
     * @param place where its key stands
     * @param field whose value it is, such as {@code decision.answer}
     * @param was what is expected, in words
     * @param now what is to be expected, in words
     * @param value the same as plain data
     */
    public record Change(
            Place place,
            String field,
            String was,
            String now,
            @Nullable Object value) {}

    private Acceptance() {}

    /**
     * The changes to a scenario, in the order of its file.
     *
     * @throws ProblemsFound if an expectation would then compare nothing, or one of several applicants cannot be met
     */
    public static List<Change> of(ScenarioRun run) throws ProblemsFound {
        var acceptance = new Acceptance();
        for (var compared : run.expectations()) {
            if (!compared.met()) {
                acceptance.accept(compared, run);
            }
        }
        if (acceptance.problems.isEmpty()) {
            run.expectations().forEach(compared -> acceptance.checkStillCompares(compared.expectation()));
        }
        if (!acceptance.problems.isEmpty()) {
            throw new ProblemsFound(acceptance.problems);
        }
        return acceptance.changes.values().stream()
                .sorted(Comparator.comparing(Change::place))
                .toList();
    }

    private void accept(ExpectationResult compared, ScenarioRun run) {
        var expectation = compared.expectation();
        var found = found(run, expectation.applicant(), expectation.asOf());
        var keys = new LinkedHashSet<String>();
        compared.differences().forEach(difference -> keys.add(topmost(difference.field())));
        for (var key : keys) {
            switch (key) {
                case "flags", "rules" -> thin(expectation, key, words(found.get(key)), true);
                case "notFlags" -> thin(expectation, key, words(found.get("flags")), false);
                case "notRules" -> thin(expectation, key, words(found.get("rules")), false);
                default -> whole(expectation, key, found);
            }
        }
    }

    private void whole(Expectation expectation, String key, Map<String, @Nullable Object> result) {
        var expected = expectation.fields().get(key);
        var found = Comparison.shapedLike(key, expected, result);
        if (Comparison.BY_NAME.contains(key)
                && expected instanceof Map<?, ?> named
                && !(found instanceof Map<?, ?> there && there.keySet().equals(named.keySet()))) {
            put(expectation, key, expected, found);
        } else {
            change(expectation, key, expected, found);
        }
    }

    private static Map<String, @Nullable Object> found(ScenarioRun run, String applicant, LocalDate day) {
        for (var result : run.results()) {
            if (result.applicant().equals(applicant) && result.asOf().equals(day)) {
                return ResultData.of(result);
            }
        }
        throw new IllegalStateException("an expectation was compared with a result that is not there");
    }

    private static String topmost(String field) {
        var dot = field.indexOf('.');
        return dot < 0 ? field : field.substring(0, dot);
    }

    /** Takes out of a list the words that are not there, or those that are. What others took out stays out. */
    private void thin(Expectation expectation, String key, Collection<String> there, boolean keepThose) {
        var before = changes.get(expectation.placeOf(key));
        var expected = expectation.fields().get(key);
        var listed = words(before == null ? expected : before.value());
        put(
                expectation,
                key,
                expected,
                listed.stream()
                        .filter(word -> there.contains(word) == keepThose)
                        .toList());
    }

    private void change(Expectation expectation, String field, @Nullable Object expected, @Nullable Object found) {
        if (expected instanceof Map<?, ?> keys
                && found instanceof Map<?, ?> map
                && map.keySet().containsAll(keys.keySet())) {
            keys.forEach((name, value) -> {
                if (!Comparison.same(value, map.get(name))) {
                    change(expectation, field + "." + name, value, map.get(name));
                }
            });
            return;
        }
        var now = found instanceof Collection<?> list ? like(expected, list) : found;
        var before = changes.get(expectation.placeOf(field));
        if (before != null && !Objects.equals(before.value(), now)) {
            problems.add(new Problem(
                    expectation.placeOf(field),
                    "not-accepted",
                    "%s is expected of several applicants, for which it is no longer the same"
                            .formatted(Quote.of(field)),
                    "write an expectation for each `applicant`"));
        }
        put(expectation, field, expected, now);
    }

    private void put(Expectation expectation, String field, @Nullable Object expected, @Nullable Object now) {
        var place = expectation.placeOf(field);
        var before = changes.get(place);
        var was = before == null ? Words.of(expected) : before.was();
        changes.put(place, new Change(place, field, was, Words.of(now), now));
    }

    /** The members found, those that were expected first and as they were, the others with the keys that were compared. */
    private static List<Object> like(@Nullable Object expected, Collection<?> found) {
        var members = new ArrayList<Object>();
        var keys = new LinkedHashSet<Object>();
        if (expected instanceof Collection<?> list) {
            for (var one : list) {
                if (one instanceof Map<?, ?> map) {
                    keys.addAll(map.keySet());
                }
                if (found.stream().anyMatch(other -> Comparison.same(one, other)) && !members.contains(one)) {
                    members.add(one);
                }
            }
        }
        for (var other : found) {
            if (members.stream().noneMatch(one -> Comparison.same(one, other))) {
                members.add(other instanceof Map<?, ?> map && !keys.isEmpty() ? only(keys, map) : other);
            }
        }
        return members;
    }

    private static Map<Object, @Nullable Object> only(Collection<Object> keys, Map<?, ?> map) {
        var some = new LinkedHashMap<Object, @Nullable Object>();
        keys.stream().filter(map::containsKey).forEach(key -> some.put(key, map.get(key)));
        return some;
    }

    /** A list of what must be there, or must not, compares nothing once it is empty. */
    private void checkStillCompares(Expectation expectation) {
        var thinned =
                expectation.fields().keySet().stream().anyMatch(key -> changes.containsKey(expectation.placeOf(key)));
        if (thinned && expectation.fields().keySet().stream().allMatch(key -> empty(expectation, key))) {
            problems.add(new Problem(
                    expectation.place(),
                    "not-accepted",
                    "with the present answers this `expect` would compare nothing",
                    "add what is expected, such as `outcome: invited`"));
        }
    }

    private boolean empty(Expectation expectation, String key) {
        var change = changes.get(expectation.placeOf(key));
        var value = change == null ? expectation.fields().get(key) : change.value();
        return Comparison.CONTAINED.contains(key) && words(value).isEmpty();
    }

    private static List<String> words(@Nullable Object list) {
        return list instanceof Collection<?> items
                ? items.stream().map(String::valueOf).toList()
                : List.of();
    }
}
