package org.articleten.difference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.articleten.explanation.Result;
import org.articleten.explanation.ResultData;

/**
 * Where two rule books differ on one applicant on one day.
 *
 * @param applicant whose result
 * @param asOf the day
 * @param fields the fields that change, in the order of the result format
 * @param before the result of the first
 * @param after the result of the second
 */
public record ResultDifference(
        String applicant, LocalDate asOf, List<FieldChange> fields, Result before, Result after) {
    public ResultDifference {
        fields = List.copyOf(fields);
    }

    /** Where two results of one applicant on one day differ; without a field where they are the same. */
    public static ResultDifference between(Result before, Result after) {
        return new ResultDifference(
                before.applicant(),
                before.asOf(),
                Fields.changed(ResultData.of(before), ResultData.of(after)),
                before,
                after);
    }

    /** Whether more than the reasons differ, which a scenario can expect only as a whole. */
    boolean beyondReasons() {
        return fields.stream()
                .map(FieldChange::field)
                .anyMatch(field -> !field.endsWith("because") && !field.endsWith("reasons"));
    }

    /** How far it goes. */
    public Depth depth() {
        return fields.stream()
                .map(FieldChange::depth)
                .min(Comparator.naturalOrder())
                .orElse(Depth.REASON);
    }
}
