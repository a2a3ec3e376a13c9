package org.articleten.exploration;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.articleten.exploration.Shape.Simple;
import org.jspecify.annotations.Nullable;

/**
 * Who and which days occur in a scenario.
 *
 * @param applicants whom it is about
 * @param parties the Parties or signatories that it states; empty for the real ones
 * @param named every state and other actor that it names
 * @param days its days, those of what it expects too
 */
record Scene(List<String> applicants, List<String> parties, List<String> named, List<LocalDate> days) {
    Scene {
        applicants = List.copyOf(applicants);
        parties = List.copyOf(parties);
        named = List.copyOf(named);
        days = List.copyOf(days);
    }

    static Scene of(Map<String, @Nullable Object> scenario) {
        var spots = Spots.of(scenario);
        var named = new LinkedHashSet<>(Spots.codes(spots));
        var days = new LinkedHashSet<LocalDate>();
        for (var spot : spots) {
            var day = spot.shape() == Simple.DAY ? day(spot.value()) : null;
            if (day != null
                    && !spot.slot().startsWith("/sources")
                    && !spot.slot().startsWith("/recorded")) {
                days.add(day);
            }
        }
        var stated = Data.texts(scenario.get(scenario.containsKey("parties") ? "parties" : "signatories"));
        return new Scene(applicants(scenario), stated, List.copyOf(named), List.copyOf(days));
    }

    static List<String> applicants(Map<String, @Nullable Object> scenario) {
        var applicants = new ArrayList<>(Data.texts(scenario.get("applicant")));
        applicants.addAll(Data.texts(scenario.get("applicants")));
        return applicants;
    }

    /** The day that a text says, or null. */
    static @Nullable LocalDate day(@Nullable Object value) {
        try {
            return value instanceof String text ? LocalDate.parse(text) : null;
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
