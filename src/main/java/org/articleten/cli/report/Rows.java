package org.articleten.cli.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.articleten.difference.FieldChange;
import org.articleten.explanation.Result;
import org.articleten.explanation.ResultData;
import org.jspecify.annotations.Nullable;

/** Two results side by side: what a reader asks first, and whatever else differs. */
final class Rows {
    private static final List<String> FIRST = List.of("outcome", "stage", "memberSince");
    private static final List<String> LISTS = List.of("blockers", "undecided", "pending");

    /** What the table tells already, or the reasons below it. */
    private static final Set<String> TOLD = Set.of(
            "outcome", "stage", "memberSince", "blockers", "undecided", "pending", "decision", "history", "rules");

    private static final int NAMED = 4;

    private Rows() {}

    /**
     * One line of the table.
     *
     * @param what what it is about
     * @param before as it is
     * @param after as it would be
     */
    record Row(String what, String before, String after) {
        boolean differs() {
            return !before.equals(after);
        }
    }

    static List<Row> of(Supposition supposition) {
        var before = ResultData.of(supposition.before());
        var after = ResultData.of(supposition.after());
        var rows = new ArrayList<Row>();
        FIRST.forEach(field -> add(rows, field, before.get(field), after.get(field)));
        add(rows, "decision", decision(supposition.before()), decision(supposition.after()));
        LISTS.forEach(field -> add(rows, field, before.get(field), after.get(field)));
        for (var milestone : supposition.milestones()) {
            add(rows, milestone.stage().word() + " on", milestone.before(), milestone.after());
        }
        return rows;
    }

    private static void add(List<Row> rows, String what, @Nullable Object before, @Nullable Object after) {
        var row = new Row(what, words(before), words(after));
        var told = !row.before().equals("-") || !row.after().equals("-");
        // That it is a Party since the day of its accession is told once.
        if (told && !what.equals("member on")) {
            rows.add(row);
        }
    }

    private static @Nullable String decision(Result result) {
        var decision = result.decision();
        return decision == null
                ? null
                : decision.question().says() + " " + decision.answer().says();
    }

    private static String words(@Nullable Object data) {
        if (data instanceof Collection<?> list) {
            var some = String.join(
                    ", ", list.stream().limit(NAMED).map(String::valueOf).toList());
            return list.isEmpty() ? "-" : list.size() > NAMED ? some + " and " + (list.size() - NAMED) + " more" : some;
        }
        return Objects.toString(data, "-");
    }

    /** The other fields that differ, but for the reasons. */
    static List<FieldChange> others(Supposition supposition) {
        return supposition.difference().fields().stream()
                .filter(field -> !TOLD.contains(field.top()) && !reasons(field))
                .toList();
    }

    /** What is no longer among the reasons of the outcome. */
    static List<?> gone(Supposition supposition) {
        return because(supposition).stream()
                .flatMap(field -> field.gone().stream())
                .toList();
    }

    /** What is new among the reasons of the outcome. */
    static List<?> came(Supposition supposition) {
        return because(supposition).stream()
                .flatMap(field -> field.came().stream())
                .toList();
    }

    private static List<FieldChange> because(Supposition supposition) {
        return supposition.difference().fields().stream()
                .filter(field -> field.field().equals("because"))
                .toList();
    }

    private static boolean reasons(FieldChange field) {
        return field.field().endsWith("because") || field.field().endsWith("reasons");
    }
}
