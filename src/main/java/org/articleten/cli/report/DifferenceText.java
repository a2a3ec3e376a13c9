package org.articleten.cli.report;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.articleten.difference.BookDifference;
import org.articleten.difference.FieldChange;
import org.articleten.difference.Milestone;
import org.articleten.difference.ResultDifference;
import org.articleten.difference.ScenarioDifference;
import org.articleten.difference.SmallestDifference;
import org.jspecify.annotations.Nullable;

/** Where two rule books differ, for a reader at a terminal. */
public final class DifferenceText {
    private final BookDifference all;
    private final Alike alike;
    private final Style style;
    private final StringBuilder page = new StringBuilder();

    private DifferenceText(BookDifference all, Style style) {
        this.all = all;
        this.alike = new Alike(all.changed());
        this.style = style;
    }

    /** First how much changes, then which rules differ, then each scenario, and the smallest last. */
    public static void print(BookDifference all, Style style, PrintStream out) {
        out.print(new DifferenceText(all, style).page());
    }

    private String page() {
        page.append(all.base().word()).append(" -> ").append(all.head().word()).append("\n\n");
        DifferenceWords.summary(all).forEach(sentence -> Layout.wrapped(page, "", "  ", sentence));
        texts();
        accessions();
        all.changed().stream().filter(one -> !alike.tells(one)).forEach(this::scenario);
        alike.groups().forEach(this::group);
        if (alike.moreGroups() > 0) {
            page.append('\n').append(DifferenceWords.moreGroups(alike)).append('\n');
        }
        all.unanswered().forEach(this::scenario);
        var smallest = all.smallest();
        if (smallest != null) {
            smallest(smallest);
        }
        return page.toString();
    }

    private void heading(String text) {
        page.append('\n').append(style.strong(text)).append('\n');
    }

    private void texts() {
        if (!all.texts().isEmpty()) {
            heading("Texts that differ");
            for (var text : all.texts()) {
                Layout.wrapped(
                        page,
                        "  " + Layout.padded(DifferenceWords.fate(text), 9),
                        " ".repeat(11),
                        DifferenceWords.kind(text));
                page.append(" ".repeat(11)).append(DifferenceWords.places(text)).append('\n');
            }
        }
    }

    private void accessions() {
        var rows = rows(all);
        if (rows.isEmpty()) {
            return;
        }
        heading("Who would have come how far, and when");
        var widths = new int[4];
        for (var row : rows) {
            for (var column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], Layout.width(row.get(column)));
            }
        }
        for (var row : rows) {
            var line = new StringBuilder(" ");
            for (var column = 0; column < widths.length; column++) {
                line.append(' ')
                        .append(Layout.padded(row.get(column), widths[column]))
                        .append(' ');
            }
            page.append(line.toString().stripTrailing()).append('\n');
            page.append("      ").append(row.get(4)).append('\n');
        }
    }

    /** Applicant, stage, the day before and after, and the scenario, under a header; nothing where no stage changes. */
    static List<List<String>> rows(BookDifference all) {
        var rows = new ArrayList<List<String>>();
        for (var difference : all.changed()) {
            var names = new Names(difference.scenario(), all.head().book().referenceData());
            for (var milestone : Milestone.of(difference)) {
                rows.add(List.of(
                        names.withCode(milestone.applicant()),
                        milestone.stage().word(),
                        milestone.before() == null ? "not" : milestone.before().toString(),
                        milestone.after() == null ? "not" : milestone.after().toString(),
                        difference.scenario().path()));
            }
        }
        if (!rows.isEmpty()) {
            rows.add(0, List.of("applicant", "stage", "before", "after", "scenario"));
        }
        return rows;
    }

    private void scenario(ScenarioDifference difference) {
        page.append('\n');
        Layout.wrapped(
                page,
                "",
                "  ",
                difference.scenario().path() + ": " + difference.scenario().title());
        fails(difference);
        var rest = alike.rest(difference);
        rest.results().forEach(result -> result(result, difference));
        if (rest.more() > 0) {
            page.append("  and ").append(DifferenceWords.more(rest)).append('\n');
        }
        for (var change : difference.expectations()) {
            var place = change.unmet().expectation().place();
            page.append("  line ").append(place.line()).append(", ");
            page.append(change.before().met() ? style.bad("no longer as expected") : "as expected now")
                    .append('\n');
            for (var unmet : change.unmet().differences()) {
                Layout.wrapped(
                        page,
                        "    ",
                        "      ",
                        unmet.field() + ": expected " + unmet.expected() + ", "
                                + (change.before().met() ? "found " : "found before ") + unmet.found());
            }
        }
    }

    private void group(Alike.Group group) {
        page.append('\n').append(DifferenceWords.alike(group)).append('\n');
        group.fields().forEach(field -> field(field, "    ", page));
        DifferenceWords.paths(group)
                .forEach(path -> page.append("  ").append(path).append('\n'));
    }

    private void fails(ScenarioDifference difference) {
        fails(all.base().word(), difference.failsBefore());
        fails(all.head().word(), difference.failsAfter());
    }

    private void fails(String word, @Nullable String failure) {
        if (failure != null) {
            Layout.wrapped(page, "  ", "    ", "under " + word + " " + style.bad("no answer") + ": " + failure);
        }
    }

    private void result(ResultDifference result, ScenarioDifference difference) {
        var names = new Names(difference.scenario(), all.head().book().referenceData());
        page.append("  ")
                .append(result.asOf())
                .append(", ")
                .append(names.withCode(result.applicant()))
                .append('\n');
        result.fields().forEach(field -> field(field, "    ", page));
    }

    /** A field that changes, in lines that begin with this indent. */
    static void field(FieldChange field, String indent, StringBuilder page) {
        var lines = DifferenceWords.change(field);
        var name = DifferenceWords.heading(field.field());
        var under = indent + "  ";
        if (lines.size() == 1 && !field.field().endsWith("because")) {
            Layout.wrapped(page, indent, under, name + ": " + lines.get(0));
            return;
        }
        page.append(indent).append(name).append('\n');
        lines.forEach(line -> Layout.wrapped(page, under, under + "  ", line));
    }

    private void smallest(SmallestDifference smallest) {
        heading("The smallest scenario found in which they differ");
        page.append("  from ")
                .append(smallest.generated() ? "one generated near " : "")
                .append(smallest.from())
                .append("\n\n");
        smallest.draft()
                .yaml()
                .lines()
                .forEach(line -> page.append("    ").append(line).append('\n'));
        page.append('\n');
        fails(smallest.difference());
        for (var result : smallest.difference().results()) {
            var scenario = smallest.difference().scenario();
            var names = new Names(scenario, all.head().book().referenceData());
            answer(all.base().word(), Headline.of(scenario, result.before(), names));
            answer(all.head().word(), Headline.of(scenario, result.after(), names));
            result.fields().forEach(field -> field(field, "    ", page));
        }
    }

    private void answer(String word, String headline) {
        page.append("  ").append(word).append('\n');
        Layout.wrapped(page, "    ", "    ", headline);
    }
}
