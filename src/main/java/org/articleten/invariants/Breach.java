package org.articleten.invariants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articleten.exploration.Draft;
import org.jspecify.annotations.Nullable;

/**
 * A scenario that breaks an invariant.
 *
 * @param before the scenario
 * @param after the scenario after the change
 * @param changed what was changed, as a sentence without its full stop
 * @param nothingChanged whether the invariant is broken without any change
 * @param applicant of whom the results are
 * @param asOf the day of the results
 * @param fields what is not as it must be
 * @param decided the ids of the rules from which the outcome after the change follows, sorted
 */
public record Breach(
        Draft before,
        Draft after,
        String changed,
        boolean nothingChanged,
        String applicant,
        LocalDate asOf,
        List<Field> fields,
        List<String> decided) {
    /**
     * A field that is not as it must be.
     *
     * @param name its name
     * @param before its value before the change, with names swapped where the change swaps them
     * @param after its value after the change
     * @param demanded the value that the invariant demands after the change
     */
    public record Field(
            String name,
            @Nullable Object before,
            @Nullable Object after,
            @Nullable Object demanded) {}

    public Breach {
        fields = List.copyOf(fields);
        decided = List.copyOf(decided);
    }

    /** The scenario after the change as a test that fails as long as the invariant is broken. */
    public Draft test(Invariant invariant) {
        var expected = new LinkedHashMap<String, @Nullable Object>();
        expected.put("applicant", applicant);
        for (var field : fields) {
            var dot = field.name().indexOf('.');
            if (dot < 0) {
                expected.put(field.name(), field.demanded());
            } else {
                var below =
                        new LinkedHashMap<>(Values.map(expected.get(field.name().substring(0, dot))));
                below.put(field.name().substring(dot + 1), field.demanded());
                expected.put(field.name().substring(0, dot), below);
            }
        }
        // Of a whole field what stands below it is part.
        for (var field : fields) {
            if (field.name().indexOf('.') < 0) {
                expected.put(field.name(), field.demanded());
            }
        }
        var expectations = new ArrayList<Map<String, @Nullable Object>>();
        expectations.add(expected);
        return after.titled("Breaks " + invariant.id() + ": " + invariant.name())
                .withExpect(expectations);
    }
}
