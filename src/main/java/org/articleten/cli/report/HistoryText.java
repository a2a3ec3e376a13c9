package org.articleten.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.articleten.explanation.Chronicle;
import org.articleten.explanation.DatingText;
import org.articleten.facts.Outcome;
import org.articleten.rulebook.ReferenceData;

/** Histories for a reader at a terminal or of Markdown: the stages of one scenario, or one table of the accessions of many. */
public final class HistoryText {
    private static final List<String> STAGES = List.of("date", "stage", "known", "by");
    private static final List<String> ACCESSIONS =
            List.of("applicant", "event", "derived", "recorded", "verdict", "scenario");

    private final ReferenceData known;
    private final boolean markdown;
    private final StringBuilder page = new StringBuilder();

    private HistoryText(ReferenceData known, boolean markdown) {
        this.known = known;
        this.markdown = markdown;
    }

    /** The stages of each applicant of one scenario, with the days recorded beside those derived. */
    public static String stages(List<History> histories, ReferenceData known, boolean markdown) {
        var text = new HistoryText(known, markdown);
        histories.forEach(text::stages);
        return text.page.toString();
    }

    /** One table of all accessions, in the order of the scenarios. */
    public static String accessions(List<History> histories, ReferenceData known, boolean markdown) {
        var text = new HistoryText(known, markdown);
        var rows = new ArrayList<List<String>>();
        histories.stream().filter(History::accession).forEach(history -> text.accession(history, rows));
        text.table(ACCESSIONS, rows);
        var agreeing = rows.stream().filter(row -> row.get(4).equals("agrees")).count();
        var recorded = rows.stream().filter(row -> !row.get(4).isEmpty()).count();
        text.page
                .append(markdown ? "\n" : "")
                .append(agreeing + " of " + recorded + " recorded days follow from the acts.\n");
        return text.page.toString();
    }

    private void stages(History history) {
        page.append(page.isEmpty() ? "" : "\n");
        var names = new Names(history.scenario(), known);
        var title = Layout.capital(names.withCode(history.chronicle().applicant())) + ": "
                + history.scenario().title();
        var notice = HouseRules.apply(history.scenario()) ? HouseRules.notice(history.scenario()) : "";
        if (markdown) {
            page.append("## ")
                    .append(MarkdownReport.escaped((notice + " " + title).strip()))
                    .append("\n\n");
        } else {
            if (!notice.isEmpty()) {
                Layout.wrapped(page, "", "", notice);
            }
            Layout.wrapped(page, "", "", title);
            page.append('\n');
        }
        var rows = new ArrayList<List<String>>();
        for (var milestone : history.chronicle().stages()) {
            var day = milestone.day();
            rows.add(List.of(
                    day.on().toString(),
                    stage(milestone.stage(), milestone.outcome()),
                    DatingText.of(day.dating()),
                    by(day)));
        }
        if (rows.isEmpty()) {
            page.append(markdown ? "Nothing has happened that counts.\n" : "  Nothing has happened that counts.\n");
        } else {
            table(STAGES, rows);
        }
        for (var compared : history.compared()) {
            if (compared.recorded() != null) {
                var text = "Recorded, " + compared.event() + ": " + compared.recordedDay() + "; "
                        + (compared.derived() == null
                                ? "nothing of the kind follows"
                                : compared.derivedDay() + " follows")
                        + " from the acts: " + compared.verdict() + ".";
                if (markdown) {
                    page.append('\n').append(MarkdownReport.escaped(text)).append('\n');
                } else {
                    Layout.wrapped(page, "  ", "    ", text);
                }
            }
        }
    }

    private static String by(Chronicle.Day day) {
        return day.line() == 0 ? "" : "line " + day.line() + (day.source() == null ? "" : ", " + day.source());
    }

    private static String stage(Outcome stage, Outcome outcome) {
        return stage == outcome ? stage.word() : stage.word() + ", " + outcome.word();
    }

    private void accession(History history, List<List<String>> rows) {
        var names = new Names(history.scenario(), known);
        for (var compared : history.compared()) {
            if (compared.derived() != null || compared.recorded() != null) {
                rows.add(List.of(
                        names.withCode(history.chronicle().applicant()),
                        compared.event(),
                        compared.derivedDay(),
                        compared.recordedDay(),
                        compared.verdict(),
                        history.scenario().path() + (HouseRules.apply(history.scenario()) ? ", by house rules" : "")));
            }
        }
    }

    private void table(List<String> header, List<List<String>> rows) {
        if (markdown) {
            line(header);
            line(header.stream().map(column -> "---").toList());
            rows.forEach(this::line);
            return;
        }
        var widths = new int[header.size()];
        var headed = header.equals(STAGES) ? rows : headed(header, rows);
        for (var row : headed) {
            for (var column = 0; column < row.size(); column++) {
                widths[column] = Math.max(widths[column], Layout.width(row.get(column)));
            }
        }
        for (var row : headed) {
            columns(row, widths);
        }
    }

    private static List<List<String>> headed(List<String> header, List<List<String>> rows) {
        var headed = new ArrayList<>(List.of(header));
        headed.addAll(rows);
        return headed;
    }

    /** A row of a few words; a source, which is long, stands below it. */
    private void columns(List<String> row, int[] widths) {
        var line = new StringBuilder(" ");
        var below = "";
        for (var column = 0; column < row.size(); column++) {
            if (widths.length == STAGES.size() && column == widths.length - 1) {
                below = row.get(column);
            } else if (widths[column] > 0) {
                line.append(' ')
                        .append(Layout.padded(row.get(column), widths[column]))
                        .append(' ');
            }
        }
        page.append(line.toString().stripTrailing()).append('\n');
        if (!below.isEmpty()) {
            Layout.wrapped(page, "      ", "      ", below);
        }
    }

    private void line(List<String> cells) {
        page.append('|');
        for (var cell : cells) {
            page.append(' ')
                    .append(cell.equals("---") ? cell : MarkdownReport.escaped(cell))
                    .append(" |");
        }
        page.append('\n');
    }
}
