package org.articleten.invariants;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.articleten.exploration.Draft;
import org.articleten.rulebook.ReferenceData;
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
 * @param wrong the one of both scenarios of which the result is wrong, as far as can be told
 */
public record Breach(
        Draft before,
        Draft after,
        String changed,
        boolean nothingChanged,
        String applicant,
        LocalDate asOf,
        List<Field> fields,
        List<String> decided,
        Draft wrong) {
    /**
     * A field that is not as it must be.
     *
     * @param name its name
     * @param before its value before the change, with names swapped where the change swaps them
     * @param after its value after the change
     * @param allowed the values that it may have after the change; none where it must be the same as before
     * @param expected its right value in the scenario that has a wrong one
     */
    public record Field(
            String name,
            @Nullable Object before,
            @Nullable Object after,
            List<@Nullable Object> allowed,
            @Nullable Object expected) {}

    public Breach {
        fields = List.copyOf(fields);
        decided = List.copyOf(decided);
    }

    /** The applicant by name and code. */
    public String who(ReferenceData known) {
        return Story.who(applicant, before.data(), known);
    }

    /** The scenario of which the result is wrong, as a test that fails as long as the invariant is broken. */
    public Draft test(Invariant invariant) {
        var expected = new LinkedHashMap<String, @Nullable Object>();
        expected.put("applicant", applicant);
        for (var field : fields) {
            var dot = field.name().indexOf('.');
            if (dot < 0) {
                expected.put(field.name(), field.expected());
            } else {
                // Where the whole is expected, what is below it is expected with it.
                var whole = field.name().substring(0, dot);
                if (fields.stream().noneMatch(other -> other.name().equals(whole))) {
                    var below = new LinkedHashMap<>(Values.map(expected.get(whole)));
                    below.put(field.name().substring(dot + 1), field.expected());
                    expected.put(whole, below);
                }
            }
        }
        return wrong.titled("Breaks " + invariant.id() + ": " + invariant.name())
                .withExpect(List.of(expected));
    }
}
