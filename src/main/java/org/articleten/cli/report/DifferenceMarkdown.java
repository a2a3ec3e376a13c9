package org.articleten.cli.report;

import static org.articleten.cli.report.MarkdownReport.escaped;

import java.io.PrintStream;
import java.util.List;
import org.articleten.difference.BookDifference;
import org.articleten.difference.FieldChange;
import org.articleten.difference.ResultDifference;
import org.articleten.difference.ScenarioDifference;
import org.articleten.difference.SmallestDifference;
import org.jspecify.annotations.Nullable;

/** Where two rule books differ, as the text of a pull request. */
public final class DifferenceMarkdown {
    private final BookDifference all;
    private final Alike alike;
    private final StringBuilder page = new StringBuilder();

    private DifferenceMarkdown(BookDifference all) {
        this.all = all;
        this.alike = new Alike(all.changed());
    }

    /** The headline and a table; what is longer can be unfolded. */
    public static void print(BookDifference all, PrintStream out) {
        out.print(new DifferenceMarkdown(all).page());
    }

    private String page() {
        page.append("## ")
                .append(escaped(all.base().word() + " -> " + all.head().word()))
                .append("\n\n");
        DifferenceWords.summary(all)
                .forEach(sentence ->
                        page.append(escaped(Layout.capital(sentence))).append(".\n\n"));
        outcomes();
        details("Texts that differ: " + all.texts().size(), !all.texts().isEmpty(), this::texts);
        var rows = DifferenceText.rows(all);
        details("Who would have come how far, and when", !rows.isEmpty(), () -> accessions(rows));
        all.changed().stream().filter(one -> !alike.tells(one)).forEach(this::scenario);
        alike.groups().forEach(this::group);
        if (alike.moreGroups() > 0) {
            page.append(Layout.capital(DifferenceWords.moreGroups(alike))).append(".\n\n");
        }
        all.unanswered().forEach(this::scenario);
        var smallest = all.smallest();
        if (smallest != null) {
            details("The smallest scenario found in which they differ", true, () -> smallest(smallest));
        }
        return page.toString().stripTrailing() + "\n";
    }

    private void details(String summary, boolean wanted, Runnable content) {
        if (wanted) {
            page.append("<details><summary>").append(html(summary)).append("</summary>\n\n");
            content.run();
            page.append("</details>\n\n");
        }
    }

    /** A summary is HTML already. */
    private static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void row(List<String> cells) {
        page.append('|');
        cells.forEach(cell -> page.append(' ').append(escaped(cell)).append(" |"));
        page.append('\n');
    }

    private void outcomes() {
        var told = all.changed().stream().filter(one -> !alike.tells(one)).toList();
        if (told.isEmpty()) {
            return;
        }
        page.append(
                "| scenario | day | applicant | before | after | fields |\n| --- | --- | --- | --- | --- | --- |\n");
        for (var difference : told) {
            var path = difference.scenario().path();
            if (difference.results().isEmpty()) {
                row(List.of(path, "", "", answer(difference.failsBefore()), answer(difference.failsAfter()), ""));
            }
            for (var result : alike.rest(difference).results()) {
                row(List.of(
                        path,
                        result.asOf().toString(),
                        applicant(difference, result),
                        result.before().outcome().word(),
                        result.after().outcome().word(),
                        String.join(
                                ", ",
                                result.fields().stream()
                                        .map(field -> DifferenceWords.heading(field.top()))
                                        .distinct()
                                        .toList())));
            }
        }
        page.append('\n');
    }

    private static String answer(@Nullable String failure) {
        return failure == null ? "an answer" : "no answer";
    }

    private String applicant(ScenarioDifference difference, ResultDifference result) {
        return new Names(difference.scenario(), all.head().book().referenceData()).withCode(result.applicant());
    }

    private void texts() {
        page.append("| change | what | where |\n| --- | --- | --- |\n");
        all.texts()
                .forEach(text -> row(
                        List.of(DifferenceWords.fate(text), DifferenceWords.kind(text), DifferenceWords.places(text))));
        page.append('\n');
    }

    private void accessions(List<List<String>> rows) {
        row(rows.get(0));
        page.append("| --- | --- | --- | --- | --- |\n");
        rows.subList(1, rows.size()).forEach(this::row);
        page.append('\n');
    }

    private void scenario(ScenarioDifference difference) {
        details(difference.scenario().path() + ": " + difference.scenario().title(), true, () -> {
            fails(difference);
            for (var result : alike.rest(difference).results()) {
                page.append(result.asOf())
                        .append(", ")
                        .append(escaped(applicant(difference, result)))
                        .append(":\n\n");
                fields(result.fields());
            }
            var more = alike.rest(difference);
            if (more.more() > 0) {
                page.append("And ").append(DifferenceWords.more(more)).append(".\n\n");
            }
            for (var change : difference.expectations()) {
                page.append("Line ")
                        .append(change.unmet().expectation().place().line())
                        .append(
                                change.before().met()
                                        ? ", no longer as expected:\n\n"
                                        : ", as expected now; before:\n\n");
                for (var unmet : change.unmet().differences()) {
                    page.append("- ")
                            .append(escaped(
                                    unmet.field() + ": expected " + unmet.expected() + ", found " + unmet.found()))
                            .append('\n');
                }
                page.append('\n');
            }
        });
    }

    private void fails(ScenarioDifference difference) {
        fails(all.base().word(), difference.failsBefore());
        fails(all.head().word(), difference.failsAfter());
    }

    private void fails(String word, @Nullable String failure) {
        if (failure != null) {
            page.append(escaped("Under " + word + " no answer: " + failure)).append(".\n\n");
        }
    }

    private void group(Alike.Group group) {
        details(DifferenceWords.alike(group), true, () -> {
            fields(group.fields());
            DifferenceWords.paths(group)
                    .forEach(path -> page.append("- ").append(escaped(path)).append('\n'));
            page.append('\n');
        });
    }

    private void fields(List<FieldChange> fields) {
        for (var field : fields) {
            var lines = DifferenceWords.change(field);
            var name = escaped(DifferenceWords.heading(field.field()));
            if (lines.size() == 1 && !field.field().endsWith("because")) {
                page.append("- ")
                        .append(name)
                        .append(": ")
                        .append(escaped(lines.get(0)))
                        .append('\n');
            } else {
                page.append("- ").append(name).append(":\n");
                lines.forEach(line -> page.append("  - ").append(signed(line)).append('\n'));
            }
        }
        page.append('\n');
    }

    /** A sign at the head of an item would open another list in it. */
    private static String signed(String line) {
        if (line.startsWith("- ")) {
            return "gone: " + escaped(line.substring(2));
        }
        return line.startsWith("+ ") ? "come: " + escaped(line.substring(2)) : escaped(line);
    }

    private void smallest(SmallestDifference smallest) {
        page.append("From ")
                .append(smallest.generated() ? "one generated near " : "")
                .append(escaped(smallest.from()))
                .append(".\n\n```yaml\n")
                .append(smallest.draft().yaml())
                .append("```\n\n");
        fails(smallest.difference());
        for (var result : smallest.difference().results()) {
            var scenario = smallest.difference().scenario();
            var names = new Names(scenario, all.head().book().referenceData());
            row(List.of("rules", "answer"));
            page.append("| --- | --- |\n");
            row(List.of(all.base().word(), Headline.of(scenario, result.before(), names)));
            row(List.of(all.head().word(), Headline.of(scenario, result.after(), names)));
            page.append('\n');
            fields(result.fields());
        }
    }
}
