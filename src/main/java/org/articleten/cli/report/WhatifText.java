package org.articleten.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.articleten.facts.Outcome;
import org.articleten.facts.Word;
import org.articleten.whatif.ChangeSet;

/** What would have to change, for a reader at a terminal. */
public final class WhatifText {
    private static final int WIDEST = 26;

    private final Style style;
    private final int most;
    private final StringBuilder page = new StringBuilder();

    private WhatifText(Style style, int most) {
        this.style = style;
        this.most = most;
    }

    /**
     * First the outcome as it is, then what leads to each other, then who alone is enough, and how far was searched.
     *
     * @param most how many lines are shown of each outcome
     */
    public static String of(Outlook outlook, Style style, int most) {
        var text = new WhatifText(style, most);
        text.outlook(outlook);
        return text.page.toString();
    }

    /** What is different, both results side by side, and the reasons that are gone and new. */
    public static String of(Supposition supposition, Style style) {
        var text = new WhatifText(style, 0);
        text.supposition(supposition);
        return text.page.toString();
    }

    private void heading(String text) {
        page.append('\n').append(style.strong(text)).append('\n');
    }

    private void outlook(Outlook outlook) {
        var names = new Names(outlook.scenario(), outlook.book().referenceData());
        page.append(style.strong(Layout.capital(names.withCode(outlook.applicant())) + ", "
                        + Names.day(outlook.asOf()) + ": "
                        + outlook.searched().outcome().says()))
                .append('\n');
        for (var outcome : outlook.outcomes()) {
            outcome(outlook, outcome, names);
        }
        var pivotal = pivotal(outlook, names);
        if (!pivotal.isEmpty()) {
            heading("Alone enough to change the outcome");
            pivotal.forEach(line -> Layout.wrapped(page, "  ", "    ", line));
        }
        heading("How far was searched");
        Layout.wrapped(page, "  ", "  ", outlook.extent());
        if (!outlook.notReached().isEmpty()) {
            Layout.wrapped(page, "  ", "  ", nothing(outlook));
        }
    }

    static String nothing(Outlook outlook) {
        return "Nothing that was tried leads to: "
                + String.join(
                        ", ", outlook.notReached().stream().map(Outcome::says).toList())
                + ".";
    }

    private void outcome(Outlook outlook, Outcome outcome, Names names) {
        heading(Layout.capital(outcome.says()));
        var lines = lines(outlook, outcome, names);
        lines.stream().limit(most).forEach(line -> Layout.wrapped(page, "  ", "    ", line));
        if (lines.size() > most) {
            page.append("  and ").append(lines.size() - most).append(" more\n");
        }
        var reason = outlook.why().get(outcome);
        if (reason != null) {
            var detail = new StringBuilder();
            Layout.wrapped(detail, "      ", "      ", "then: " + reason.says());
            Layout.wrapped(
                    detail,
                    "      ",
                    "      ",
                    Names.force(reason.force()) + ", " + reason.rule() + ", " + reason.source());
            page.append(style.faint(detail.toString().stripTrailing())).append('\n');
        }
    }

    /** The sets of an outcome, those of fewer changes first; what needs several says so. */
    static List<String> lines(Outlook outlook, Outcome outcome, Names names) {
        var bySize = new TreeMap<Integer, List<ChangeSet>>();
        outlook.sets(outcome)
                .forEach(set -> bySize.computeIfAbsent(set.size(), ignored -> new ArrayList<>())
                        .add(set));
        var lines = new ArrayList<String>();
        bySize.forEach((size, sets) -> new SetText(names)
                .lines(sets)
                .forEach(line -> lines.add(line
                        + (size == 1 ? "" : size == 2 ? " (both are needed)" : " (all " + size + " are needed)"))));
        return lines;
    }

    /** Governments with the same outcomes on one line. */
    static List<String> pivotal(Outlook outlook, Names names) {
        var together = new TreeMap<String, List<String>>();
        outlook.pivotal()
                .forEach((state, outcomes) -> together.computeIfAbsent(
                                String.join(
                                        ", ", outcomes.stream().map(Word::says).toList()),
                                ignored -> new ArrayList<>())
                        .add(state));
        return together.entrySet().stream()
                .map(entry -> entry.getValue().size() + " for " + entry.getKey() + ": "
                        + (entry.getValue().size() == 1
                                ? names.withCode(entry.getValue().get(0))
                                : String.join(", ", entry.getValue())))
                .toList();
    }

    private void supposition(Supposition supposition) {
        var names = new Names(supposition.scenario(), supposition.book().referenceData());
        var before = supposition.before();
        page.append(style.strong(Layout.capital(names.withCode(before.applicant())) + ", " + Names.day(before.asOf())))
                .append("\n\nWhat if\n");
        supposition.says(names).forEach(line -> Layout.wrapped(page, "  ", "    ", line));
        page.append('\n');
        table(Rows.of(supposition));
        Rows.others(supposition).forEach(field -> DifferenceText.field(field, "  ", page));
        if (supposition.difference().fields().isEmpty()) {
            page.append("\nNothing changes.\n");
            return;
        }
        reasons("No longer among the reasons", "- ", Rows.gone(supposition));
        reasons("New among the reasons", "+ ", Rows.came(supposition));
    }

    private void table(List<Rows.Row> rows) {
        var what = rows.stream().mapToInt(row -> row.what().length()).max().orElse(0);
        var widest = Math.max(
                "as it is".length(),
                rows.stream()
                        .mapToInt(row -> row.before().length())
                        .filter(width -> width <= WIDEST)
                        .max()
                        .orElse(0));
        page.append("    ").append(Layout.padded("", what)).append("  ");
        page.append(Layout.padded("as it is", widest)).append("  what if\n");
        for (var row : rows) {
            page.append(row.differs() ? "  > " : "    ")
                    .append(Layout.padded(row.what(), what))
                    .append("  ");
            page.append(Layout.padded(row.before(), widest)).append("  ");
            page.append(row.differs() ? style.strong(row.after()) : row.after()).append('\n');
        }
    }

    private void reasons(String heading, String sign, List<?> reasons) {
        if (!reasons.isEmpty()) {
            heading(heading);
            DifferenceWords.told(reasons).forEach(line -> Layout.wrapped(page, "  " + sign, "    ", line));
        }
    }
}
