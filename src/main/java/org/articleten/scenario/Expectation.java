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
 * @param places where the key of each of these fields stands, and of each key in a map under one, by names such as
 *     {@code decision.answer}
 */
public record Expectation(
        Place place,
        LocalDate asOf,
        String applicant,
        Map<String, @Nullable Object> fields,
        Map<String, Place> places) {
    public Expectation {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
    }

    /** Where the key of a field stands; where the file does not name it, the nearest that it names around it. */
    public Place placeOf(String field) {
        for (var name = field; ; name = name.substring(0, name.lastIndexOf('.'))) {
            var known = places.get(name);
            if (known != null) {
                return known;
            }
            if (name.lastIndexOf('.') < 0) {
                return place;
            }
        }
    }
}
