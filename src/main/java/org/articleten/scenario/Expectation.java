package org.articleten.scenario;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.articleten.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario expects of one result.
 *
 * @param place where it stands
 * @param asOf the day of the result
 * @param applicant whose result
 * @param fields what is compared, in the file's order: plain data by the name of the result's field, or
 *     {@code notFlags} and {@code notRules}
 */
public record Expectation(Place place, LocalDate asOf, String applicant, Map<String, @Nullable Object> fields) {
    public Expectation {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
