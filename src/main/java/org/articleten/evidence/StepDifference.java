package org.articleten.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The first step of a trace that is not the recorded one. Where a rule stands in its file tells nothing of what happened,
 * and is not compared.
 *
 * @param step its number, from 1
 * @param on its day, or as it was recorded if there is no such step now
 * @param firing the number of the first firing in it that differs, from 1; 0 where it is the step itself
 * @param recorded that firing or step as it was recorded, as plain data
 * @param now the same as it is now
 * @param fields what differs in it
 */
public record StepDifference(
        int step,
        String on,
        int firing,
        @Nullable Object recorded,
        @Nullable Object now,
        List<Differing> fields) {
    private static final String FIRINGS = "firings";
    private static final Set<String> PLACE = Set.of("file", "line");

    public StepDifference {
        fields = List.copyOf(fields);
    }

    /** The first difference of two traces; null where there is none. */
    static @Nullable StepDifference first(List<?> recorded, List<?> now) {
        for (var i = 0; i < Math.max(recorded.size(), now.size()); i++) {
            var difference = of(i + 1, ResultDifference.at(recorded, i), ResultDifference.at(now, i));
            if (difference != null) {
                return difference;
            }
        }
        return null;
    }

    private static @Nullable StepDifference of(int step, @Nullable Object recorded, @Nullable Object now) {
        var before = firings(recorded);
        var after = firings(now);
        if (before != null && after != null) {
            for (var i = 0; i < Math.max(before.size(), after.size()); i++) {
                var one = ResultDifference.at(before, i);
                var other = ResultDifference.at(after, i);
                if (!Objects.equals(without(PLACE, one), without(PLACE, other))) {
                    return new StepDifference(
                            step,
                            day(recorded, now),
                            i + 1,
                            one,
                            other,
                            Differing.between(without(PLACE, one), without(PLACE, other)));
                }
            }
            var beside = without(Set.of(FIRINGS), recorded);
            var besideNow = without(Set.of(FIRINGS), now);
            return Objects.equals(beside, besideNow)
                    ? null
                    : new StepDifference(
                            step, day(recorded, now), 0, recorded, now, Differing.between(beside, besideNow));
        }
        return Objects.equals(recorded, now)
                ? null
                : new StepDifference(step, day(recorded, now), 0, recorded, now, Differing.between(recorded, now));
    }

    private static String day(@Nullable Object recorded, @Nullable Object now) {
        var step = now instanceof Map<?, ?> ? now : recorded;
        return step instanceof Map<?, ?> fields ? String.valueOf(fields.get("on")) : "no day";
    }

    private static @Nullable List<?> firings(@Nullable Object step) {
        return step instanceof Map<?, ?> fields && fields.get(FIRINGS) instanceof List<?> firings ? firings : null;
    }

    private static @Nullable Object without(Set<String> keys, @Nullable Object data) {
        if (!(data instanceof Map<?, ?> map)) {
            return data;
        }
        var rest = new LinkedHashMap<Object, @Nullable Object>(map);
        rest.keySet().removeAll(keys);
        return rest;
    }
}
