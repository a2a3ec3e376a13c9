package org.articleten.invariants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.articleten.exploration.Draft;
import org.articleten.invariants.Answers.Answer;
import org.articleten.invariants.Answers.Told;
import org.articleten.invariants.Breach.Field;
import org.jspecify.annotations.Nullable;

/** Compares what came of a scenario before and after a change with what an invariant demands. */
final class Judge {
    /** From the one in which the least was agreed; the answers to a question among the outcomes. */
    private static final List<String> BY_CAUTION = List.of(
            "ineligible",
            "no-consensus",
            "not-agreed",
            "pending",
            "none",
            "withdrawn",
            "former-member",
            "aspirant",
            "agreed",
            "invited",
            "ratifying",
            "cleared",
            "member");

    private Judge() {}

    /** How the invariant is broken; null where it holds, or says nothing. */
    static @Nullable Breach breach(Invariant invariant, Draft draft, Answer before, Changed changed, Answer after) {
        for (var applicant : changed.applicants()) {
            var first = before.results().get(applicant);
            var then = after.results().get(applicant);
            if (first == null || then == null || !applies(invariant, changed, first)) {
                continue;
            }
            var turned = turned(changed.trust(), first, then);
            var fields = fields(invariant.terms().claims(), changed.names(), first, then, turned);
            if (!fields.isEmpty()) {
                return new Breach(
                        draft,
                        changed.draft(),
                        changed.said(),
                        changed.nothing(),
                        applicant,
                        LocalDate.parse(String.valueOf(then.data().get("asOf"))),
                        fields,
                        then.decided(),
                        turned ? draft : changed.draft());
            }
        }
        return null;
    }

    private static boolean applies(Invariant invariant, Changed changed, Told before) {
        var asked = changed.asked();
        if (asked != null
                && !(asked.on().equals(Values.at(before.data(), "decision.on"))
                        && asked.matter().equals(Values.at(before.data(), "decision.question")))) {
            return false;
        }
        return invariant.terms().where().stream()
                .allMatch(where -> where.holds(null, Values.at(before.data(), where.field())));
    }

    /** Whether it is the scenario before the change of which the result is wrong. */
    private static boolean turned(Trust trust, Told before, Told after) {
        return switch (trust) {
            case BEFORE -> false;
            case AFTER -> true;
            case CAUTION -> {
                var outcomes = caution(before, "outcome") - caution(after, "outcome");
                yield outcomes > 0
                        || (outcomes == 0 && caution(before, "decision.answer") > caution(after, "decision.answer"));
            }
        };
    }

    private static int caution(Told told, String field) {
        var word = Values.at(told.data(), field);
        return word == null ? 0 : BY_CAUTION.indexOf(word);
    }

    private static List<Field> fields(
            List<Claim> claims, Map<String, String> names, Told before, Told after, boolean turned) {
        var fields = new ArrayList<Field>();
        for (var claim : claims) {
            var was = swapped(Values.at(before.data(), claim.field()), names);
            var is = Values.at(after.data(), claim.field());
            if (claim.holds(was, is)) {
                continue;
            }
            if (claim.allowed().isEmpty() && was instanceof Map<?, ?> first && is instanceof Map<?, ?> then) {
                // Of a whole only what differs.
                first.forEach((key, value) -> {
                    if (!Values.same(value, then.get(key))) {
                        fields.add(same(claim.field() + "." + key, value, then.get(key), names, turned));
                    }
                });
            } else if (claim.allowed().isEmpty()) {
                fields.add(same(claim.field(), was, is, names, turned));
            } else {
                fields.add(new Field(claim.field(), was, is, claim.allowed(), claim.expected(was)));
            }
        }
        return fields;
    }

    private static Field same(
            String field, @Nullable Object was, @Nullable Object is, Map<String, String> names, boolean turned) {
        return new Field(field, was, is, List.of(), turned ? swapped(is, names) : was);
    }

    private static @Nullable Object swapped(@Nullable Object value, Map<String, String> names) {
        return names.isEmpty() ? value : sorted(Values.renamed(value, names));
    }

    /** Lists of names in the order of results. */
    private static @Nullable Object sorted(@Nullable Object value) {
        if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return List.copyOf(new TreeSet<>(Values.texts(list)));
        }
        if (value instanceof Map<?, ?> map) {
            var sorted = new LinkedHashMap<Object, @Nullable Object>();
            map.forEach((key, below) -> sorted.put(key, sorted(below)));
            return sorted;
        }
        return value;
    }

    /** Whether a breach is of the same kind as another: where words are allowed, the same wrong word. */
    static boolean alike(Breach one, Breach other) {
        return one.fields().stream()
                .anyMatch(field -> other.fields().stream()
                        .anyMatch(found -> field.name().equals(found.name())
                                && (field.allowed().isEmpty() || Values.same(field.after(), found.after()))));
    }
}
