package org.articleten.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.articleten.explanation.Asides;
import org.articleten.explanation.Reason;
import org.articleten.explanation.Result;
import org.articleten.explanation.Results;
import org.articleten.facts.Word;
import org.articleten.problem.ProblemsFound;
import org.articleten.regression.ScenarioRuns.Played;
import org.articleten.regression.Trials;

/** A result for a reader at a terminal: the answer, who stands where, why, and what could change it. */
public final class TextReport {
    private final Played played;
    private final Trials trials;
    private final Style style;
    private final Names names;
    private final Results told;
    private final StringBuilder page = new StringBuilder();

    private TextReport(Played played, Trials trials, Style style) {
        this.played = played;
        this.trials = trials;
        this.style = style;
        this.names = new Names(played.run().scenario(), played.book().referenceData());
        this.told = played.told();
    }

    /** A block for each result, and then what is not as expected; under a title where it is one of several. */
    public static String of(Played played, boolean titled, Style style) throws ProblemsFound {
        try (var trials = new Trials(played)) {
            var report = new TextReport(played, trials, style);
            if (titled) {
                report.title();
            }
            for (var result : played.run().results()) {
                report.block(result);
            }
            UnmetText.print(played.run().expectations(), style, report.page);
            return report.page.toString();
        }
    }

    private void title() {
        var scenario = played.run().scenario();
        page.append(scenario.path()).append('\n');
        Layout.wrapped(page, "", "", scenario.title());
    }

    private void block(Result result) throws ProblemsFound {
        page.append(page.isEmpty() ? "" : "\n");
        var run = played.run();
        var real = HouseRules.real(run, result);
        if (real != null) {
            Layout.wrapped(page, "", "", HouseRules.notice(run.scenario()));
        }
        var headline = new StringBuilder();
        Layout.wrapped(headline, "", "", Headline.of(run.scenario(), result, names));
        page.append(style.strong(headline.toString().strip())).append('\n');
        if (real != null) {
            Layout.wrapped(page, "", "", HouseRules.beside(run, real, names));
        }
        var asides = told.asides(result.applicant(), result.asOf());
        stand(Stand.of(run.scenario(), result, names));
        var reasons = Why.of(result, asides);
        why(reasons);
        var signed = trials.signed(result);
        Section.of(result, asides, signed, reasons, names).forEach(this::section);
        remarks(result, asides, told(reasons, asides));
        remedies(result);
    }

    private void stand(Stand stand) {
        if (stand.groups().isEmpty()) {
            return;
        }
        page.append('\n');
        if (!stand.caption().isEmpty()) {
            Layout.wrapped(page, "", "", stand.caption());
        }
        var label = stand.groups().stream()
                .mapToInt(group -> Layout.width(group.what()))
                .max()
                .orElse(0);
        for (var group : stand.groups()) {
            var count = Layout.right(String.valueOf(group.who().size()), 4);
            Layout.wrapped(
                    page,
                    "  " + Layout.padded(group.what(), label) + count + "  ",
                    " ".repeat(label + 8),
                    stand.described(group, names));
        }
    }

    private void why(List<Reason> reasons) {
        if (!reasons.isEmpty()) {
            heading("Why");
            reasons.forEach(this::reason);
        }
    }

    private void reason(Reason reason) {
        Layout.wrapped(page, "  ", "  ", reason.says());
        var detail = new StringBuilder();
        Layout.wrapped(
                detail,
                "      ",
                "      ",
                Names.force(reason.force()) + ", " + reason.rule() + ", " + reason.source());
        var places = Acts.places(reason);
        if (!places.isEmpty()) {
            Layout.wrapped(detail, "      ", "      ", "act, " + places);
        }
        page.append(style.faint(detail.toString().stripTrailing())).append('\n');
    }

    private void section(Section section) {
        var title = new StringBuilder();
        Layout.wrapped(title, "", "", section.heading());
        heading(title.toString().strip());
        var lead = section.lines().stream()
                .mapToInt(line -> Layout.width(line.lead()))
                .max()
                .orElse(0);
        for (var line : section.lines()) {
            if (line.lead().isEmpty()) {
                var note = new StringBuilder();
                Layout.wrapped(note, "      ", "      ", line.text());
                page.append(style.faint(note.toString().stripTrailing())).append('\n');
            } else {
                Layout.wrapped(page, "  " + Layout.padded(line.lead(), lead) + "  ", " ".repeat(lead + 4), line.text());
            }
        }
    }

    /** What has been told when it comes to the remarks. */
    private static List<Reason> told(List<Reason> reasons, Asides asides) {
        var told = new ArrayList<>(reasons);
        asides.deals().forEach(deal -> deal.clauses().forEach(clause -> told.addAll(clause.why())));
        return told;
    }

    private void remarks(Result result, Asides asides, List<Reason> told) {
        var flags = result.flags().stream().map(Word::word).toList();
        var amendments = result.amendments();
        if (flags.isEmpty() && amendments.isEmpty()) {
            return;
        }
        heading("Remarks");
        for (var change : amendments) {
            Layout.wrapped(
                    page,
                    "  ",
                    "  ",
                    "Article " + change.article() + " of the Treaty as changed since " + Names.day(change.since())
                            + ": " + change.says());
        }
        if (!flags.isEmpty()) {
            Layout.wrapped(page, "  ", "  ", "Flags: " + String.join(", ", flags));
        }
        for (var reason : Remarks.of(asides.remarks())) {
            if (told.stream().noneMatch(one -> one.says().equals(reason.says()))) {
                Layout.wrapped(page, "  ", "  ", reason.says());
            }
        }
    }

    private void remedies(Result result) throws ProblemsFound {
        var remedies = trials.remedies(result);
        if (remedies.isEmpty()) {
            return;
        }
        heading("What could change it");
        for (var remedy : remedies) {
            Layout.wrapped(page, "  ", "    ", RemedyText.of(remedy, result, names) + ".");
        }
    }

    private void heading(String heading) {
        page.append('\n').append(style.strong(heading)).append('\n');
    }
}
