package org.articleten.explanation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.articleten.facts.Concerning;

/** What stands concluded at the end of a day, by type and by applicant. */
final class Conclusions {
    private final Map<Class<?>, List<Object>> byKind = new HashMap<>();

    Conclusions(List<Object> facts) {
        for (var fact : facts) {
            byKind.computeIfAbsent(fact.getClass(), ignored -> new ArrayList<>())
                    .add(fact);
        }
    }

    <T> Stream<T> of(Class<T> kind) {
        return byKind.getOrDefault(kind, List.of()).stream().map(kind::cast);
    }

    <T extends Concerning> Stream<T> of(Class<T> kind, String applicant) {
        return of(kind).filter(fact -> fact.applicant().equals(applicant));
    }
}
