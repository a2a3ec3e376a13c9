package org.articleten.cli.report;

import java.util.List;
import org.articleten.explanation.Asides;
import org.articleten.explanation.Reason;
import org.articleten.explanation.Result;
import org.articleten.regression.ScenarioRuns.Played;

/** The whole reasoning of a scenario: each step numbered under the one that rests on it. */
public final class TreeReport {
    private final Played played;
    private final Style style;
    private final Names names;
    private final StringBuilder page = new StringBuilder();

    private TreeReport(Played played, Style style) {
        this.played = played;
        this.style = style;
        this.names = new Names(played.run().scenario(), played.book().referenceData());
    }

    /** A part for each result. */
    public static String of(Played played, Style style) {
        var report = new TreeReport(played, style);
        var told = played.told();
        for (var result : played.run().results()) {
            var asides = told.asides(result.applicant(), result.asOf());
            report.part(result, asides);
        }
        return report.page.toString();
    }

    private void part(Result result, Asides asides) {
        page.append(page.isEmpty() ? "" : "\n");
        var headline = new StringBuilder();
        Layout.wrapped(headline, "", "", Headline.of(played.run().scenario(), result, names));
        var run = played.run();
        var real = HouseRules.real(run, result);
        if (real != null) {
            Layout.wrapped(page, "", "", HouseRules.notice(run.scenario()));
        }
        page.append(style.strong(headline.toString().strip())).append('\n');
        if (real != null) {
            Layout.wrapped(page, "", "", HouseRules.beside(run, real, names));
        }
        section("Why: " + result.outcome().word(), result.because());
        section("Eligibility", result.eligibility().reasons());
        section("Not counted", asides.notCounted());
        section("At home", asides.atHome());
        section("Positions", asides.prospect());
        section("What stands by consensus of the Allies", asides.standing());
        for (var deal : asides.deals()) {
            for (var clause : deal.clauses()) {
                var text = clause.text();
                section(
                        "Agreement " + deal.agreement() + ", clause " + text.id() + ": "
                                + DealSection.text(text, names),
                        clause.why());
            }
            section("Beside " + deal.agreement(), deal.untouched());
        }
        section("Guarantees outside membership", asides.guarantees());
        section("Remarks", asides.remarks());
        history(result);
    }

    private void section(String heading, List<Reason> reasons) {
        if (!reasons.isEmpty()) {
            var wrapped = new StringBuilder();
            Layout.wrapped(wrapped, "", "", heading);
            page.append('\n').append(style.strong(wrapped.toString().strip())).append('\n');
            tree(reasons, "");
        }
    }

    private void tree(List<Reason> reasons, String above) {
        var number = 0;
        for (var reason : reasons) {
            var step = above + ++number;
            var indent = "  "
                    .repeat((int) step.chars().filter(symbol -> symbol == '.').count() + 1);
            Layout.wrapped(page, indent + step + " ", indent + "  ", reason.says());
            var detail = new StringBuilder();
            Layout.wrapped(
                    detail,
                    indent + "  ",
                    indent + "  ",
                    Names.force(reason.force()) + ", " + reason.rule() + ", " + reason.source());
            if (!reason.given().isEmpty()) {
                Layout.wrapped(detail, indent + "  ", indent + "  ", "given: " + String.join("; ", reason.given()));
            }
            page.append(style.faint(detail.toString().stripTrailing())).append('\n');
            tree(reason.from(), step + ".");
        }
    }

    private void history(Result result) {
        if (result.history().isEmpty()) {
            return;
        }
        page.append('\n').append(style.strong("What happened")).append('\n');
        for (var change : result.history()) {
            page.append("  ").append(Layout.padded(Names.day(change.on()), 20));
            page.append("stage ").append(Layout.padded(change.stage().word(), 15));
            page.append("outcome ").append(change.outcome().word()).append('\n');
        }
    }
}
