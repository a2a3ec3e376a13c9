package org.articleten.regression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.articleten.scenario.Expectation;
import org.jspecify.annotations.Nullable;

/**
 * Compares what a scenario expects with the data of a result, as section 7 of the scenario format says: lists as sets,
 * of maps only the keys that are given, {@code flags} and {@code rules} contained, {@code notFlags} and {@code notRules}
 * absent.
 */
final class Comparison {
    /** Lists of what must be there, or must not: not the whole of a field. */
    static final Set<String> CONTAINED = Set.of("flags", "rules", "notFlags", "notRules");

    /** Lists that may be expected as a map, from the name of each member to a word. */
    static final Set<String> BY_NAME = Set.of("clauses", "domestic");

    private final Map<String, @Nullable Object> result;
    private final List<Difference> differences = new ArrayList<>();

    private Comparison(Map<String, @Nullable Object> result) {
        this.result = result;
    }

    static List<Difference> of(Expectation expectation, Map<String, @Nullable Object> result) {
        var comparison = new Comparison(result);
        expectation.fields().forEach(comparison::field);
        return comparison.differences;
    }

    private void field(String key, @Nullable Object expected) {
        switch (key) {
            case "flags", "rules" -> contained(key, expected);
            case "notFlags" -> absent(key, "flags", expected);
            case "notRules" -> absent(key, "rules", expected);
            case "prospect" -> compare(key, whole("answer", expected), result.get(key));
            case "guarantees" -> compare(key, whole("verdict", expected), result.get(key));
            case "clauses" -> byName(key, expected, rulings());
            case "domestic" -> byName(key, expected, named(key, "state", "approval"));
            case "commitments" -> compare(key, commitments(expected), result.get(key));
            default -> compare(key, expected, result.get(key));
        }
    }

    /** A field of a result in the shape in which it is expected, so that each can stand in the place of the other. */
    static @Nullable Object shapedLike(String key, @Nullable Object expected, Map<String, @Nullable Object> result) {
        var found = result.get(key);
        var comparison = new Comparison(result);
        if (expected instanceof String && found instanceof Map<?, ?> map) {
            return map.get(key.equals("prospect") ? "answer" : "verdict");
        }
        if (expected instanceof Map<?, ?> && key.equals("clauses")) {
            return orNone(comparison.rulings());
        }
        if (expected instanceof Map<?, ?> && key.equals("domestic")) {
            return orNone(comparison.named(key, "state", "approval"));
        }
        return found;
    }

    /** An empty map compares nothing; that there is nothing is an empty list. */
    private static Object orNone(Map<String, String> named) {
        return named.isEmpty() ? List.of() : named;
    }

    private void contained(String key, @Nullable Object expected) {
        var missing = new TreeSet<>(words(expected));
        missing.removeAll(words(result.get(key)));
        if (!missing.isEmpty()) {
            add(key, "with " + Words.list(missing), Words.of(result.get(key)));
        }
    }

    private void absent(String key, String field, @Nullable Object expected) {
        var present = new TreeSet<>(words(expected));
        present.retainAll(words(result.get(field)));
        if (!present.isEmpty()) {
            add(key, "without " + Words.list(present), Words.of(result.get(field)));
        }
    }

    /** Compares a map key by key, so that the difference names the key, and everything else as a whole. */
    private void compare(String key, @Nullable Object expected, @Nullable Object found) {
        if (expected instanceof Map<?, ?> keys && found instanceof Map<?, ?> map) {
            keys.forEach((name, value) -> compare(key + "." + name, value, map.get(name)));
        } else if (!same(expected, found)) {
            add(key, Words.of(expected), Words.of(found));
        }
    }

    private void add(String key, String expected, String found) {
        differences.add(new Difference(key, expected, found));
    }

    static boolean same(@Nullable Object expected, @Nullable Object found) {
        if (expected instanceof Collection<?> wanted && found instanceof Collection<?> had) {
            return matched(wanted, had);
        }
        if (expected instanceof Map<?, ?> wanted && found instanceof Map<?, ?> had) {
            return wanted.entrySet().stream()
                    .allMatch(entry ->
                            had.containsKey(entry.getKey()) && same(entry.getValue(), had.get(entry.getKey())));
        }
        return String.valueOf(expected).equals(String.valueOf(found)) && (expected == null) == (found == null);
    }

    /** Whether every member of each set has its like in the other. */
    private static boolean matched(Collection<?> wanted, Collection<?> had) {
        return wanted.stream().allMatch(one -> had.stream().anyMatch(other -> same(one, other)))
                && had.stream().allMatch(other -> wanted.stream().anyMatch(one -> same(one, other)));
    }

    /** The answer alone stands for a map with nothing but the answer. */
    private static @Nullable Object whole(String answer, @Nullable Object expected) {
        return expected instanceof String word ? Map.of(answer, word) : expected;
    }

    /** A map from name to word names every member of a list. */
    private void byName(String key, @Nullable Object expected, Map<String, String> found) {
        if (!(expected instanceof Map<?, ?> words)) {
            compare(key, expected, result.get(key));
            return;
        }
        var wanted = new TreeMap<String, String>();
        words.forEach((named, said) -> wanted.put(String.valueOf(named), String.valueOf(said)));
        if (!wanted.equals(found)) {
            add(key, Words.of(wanted), Words.of(found));
        }
    }

    private Map<String, String> named(String key, String name, String word) {
        var found = new TreeMap<String, String>();
        for (var fields : members(key)) {
            found.put(String.valueOf(fields.get(name)), String.valueOf(fields.get(word)));
        }
        return found;
    }

    /** Rulings by clause; where several agreements have a clause of one id, by agreement and clause. */
    private Map<String, String> rulings() {
        var clauses = members("clauses");
        var found = new TreeMap<String, String>();
        for (var fields : clauses) {
            var id = String.valueOf(fields.get("clause"));
            var alike = clauses.stream().filter(other -> id.equals(String.valueOf(other.get("clause"))));
            var name = alike.count() == 1 ? id : fields.get("agreement") + "/" + id;
            found.put(name, String.valueOf(fields.get("ruling")));
        }
        return found;
    }

    private List<Map<?, ?>> members(String key) {
        var members = new ArrayList<Map<?, ?>>();
        if (result.get(key) instanceof Collection<?> items) {
            for (var item : items) {
                if (item instanceof Map<?, ?> fields) {
                    members.add(fields);
                }
            }
        }
        return members;
    }

    /** A text may be expected for one state as a code, or as a list of that code alone. */
    private static @Nullable Object commitments(@Nullable Object expected) {
        if (!(expected instanceof Collection<?> texts)) {
            return expected;
        }
        var each = new ArrayList<@Nullable Object>();
        for (var text : texts) {
            if (text instanceof Map<?, ?> fields
                    && fields.get("for") instanceof Collection<?> codes
                    && codes.size() == 1) {
                var one = new LinkedHashMap<Object, @Nullable Object>(fields);
                one.put("for", codes.iterator().next());
                each.add(one);
            } else {
                each.add(text);
            }
        }
        return each;
    }

    private static Collection<String> words(@Nullable Object list) {
        var words = new HashSet<String>();
        if (list instanceof Collection<?> items) {
            items.forEach(item -> words.add(String.valueOf(item)));
        }
        return words;
    }
}
