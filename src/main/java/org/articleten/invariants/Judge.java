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
import org.articleten.invariants.Claim.Kind;
import org.jspecify.annotations.Nullable;

/** Compares what came of a scenario before and after a change with what an invariant demands. */
final class Judge {
    private Judge() {}

    /** How the invariant is broken; null where it holds, or says nothing. */
    static @Nullable Breach breach(Invariant invariant, Draft draft, Answer before, Changed changed, Answer after) {
        for (var applicant : changed.applicants()) {
            var first = before.results().get(applicant);
            var then = after.results().get(applicant);
            if (first == null || then == null || !applies(invariant, changed, first)) {
                continue;
            }
            var fields = fields(invariant.terms().claims(), changed.names(), first, then);
            if (!fields.isEmpty()) {
                var day = LocalDate.parse(String.valueOf(then.data().get("asOf")));
                return new Breach(
                        draft,
                        changed.draft(),
                        changed.said(),
                        changed.nothing(),
                        applicant,
                        day,
                        fields,
                        then.decided());
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

    private static List<Field> fields(List<Claim> claims, Map<String, String> names, Told before, Told after) {
        var fields = new ArrayList<Field>();
        for (var claim : claims) {
            var first = Values.at(before.data(), claim.field());
            var was = names.isEmpty() ? first : sorted(Values.renamed(first, names));
            var is = Values.at(after.data(), claim.field());
            if (!claim.holds(was, is)) {
                fields.add(new Field(claim.field(), was, is, claim.demanded(was)));
            }
        }
        return fields;
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

    /** Whether a breach is of the same kind as another: where words are demanded, the same wrong word. */
    static boolean alike(Invariant invariant, Breach one, Breach other) {
        for (var claim : invariant.terms().claims()) {
            for (var field : one.fields()) {
                for (var found : other.fields()) {
                    if (field.name().equals(claim.field())
                            && found.name().equals(claim.field())
                            && (claim.kind() == Kind.SAME || Values.same(field.after(), found.after()))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
