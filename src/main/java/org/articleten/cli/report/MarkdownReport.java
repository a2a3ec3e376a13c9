package org.articleten.cli.report;

import java.util.List;
import org.articleten.document.Markup;
import org.articleten.explanation.Reason;
import org.articleten.explanation.Result;
import org.articleten.explanation.Results;
import org.articleten.facts.Word;
import org.articleten.problem.ProblemsFound;
import org.articleten.regression.ScenarioRuns.Played;
import org.articleten.regression.Trials;

/** A run as a section of Markdown. */
public final class MarkdownReport {
    private final Played played;
    private final Trials trials;
    private final Names names;
    private final Results told;
    private final StringBuilder page = new StringBuilder();

    private MarkdownReport(Played played, Trials trials) {
        this.played = played;
        this.trials = trials;
        this.names = new Names(played.run().scenario(), played.book().referenceData());
        this.told = played.told();
    }

    /** A heading, and for each result the answer, who stands where, and the first reasons. */
    public static String of(Played played) throws ProblemsFound {
        return of(played, false);
    }

    /** The same with all reasons as a tree. */
    public static String whole(Played played) throws ProblemsFound {
        return of(played, true);
    }

    private static String of(Played played, boolean whole) throws ProblemsFound {
        try (var trials = new Trials(played)) {
            return new MarkdownReport(played, trials).page(whole);
        }
    }

    private String page(boolean whole) throws ProblemsFound {
        var scenario = played.run().scenario();
        page.append("# ").append(escaped(scenario.title())).append("\n\n");
        page.append("Scenario: ").append(escaped(scenario.path())).append("\n\n");
        for (var result : played.run().results()) {
            result(result, whole);
        }
        for (var compared : played.run().expectations()) {
            if (!compared.met()) {
                page.append("Not as expected:\n\n");
                for (var difference : compared.differences()) {
                    page.append("- ").append(escaped(difference.field())).append(": expected ");
                    page.append(escaped(difference.expected())).append(", found ");
                    page.append(escaped(difference.found())).append('\n');
                }
                page.append('\n');
            }
        }
        return page.toString();
    }

    private void result(Result result, boolean whole) throws ProblemsFound {
        var run = played.run();
        var real = HouseRules.real(run, result);
        page.append("## ")
                .append(real == null ? "" : escaped(HouseRules.notice(run.scenario())) + " ")
                .append(escaped(Headline.of(played.run().scenario(), result, names)))
                .append("\n\n");
        if (real != null) {
            page.append(escaped(HouseRules.beside(run, real, names))).append("\n\n");
        }
        stand(Stand.of(played.run().scenario(), result, names));
        var asides = told.asides(result.applicant(), result.asOf());
        if (whole) {
            tree(result.because(), "");
        } else {
            Why.of(result, asides).forEach(reason -> reason(reason, ""));
        }
        page.append('\n');
        var told = whole ? List.<Reason>of() : Why.of(result, asides);
        var signed = trials.signed(result);
        Section.of(result, asides, signed, told, names).forEach(this::section);
        if (!result.flags().isEmpty()) {
            page.append("Flags: ")
                    .append(String.join(
                            ", ", result.flags().stream().map(Word::word).toList()))
                    .append("\n\n");
        }
    }

    private void section(Section section) {
        page.append("### ").append(escaped(section.heading())).append("\n\n");
        for (var line : section.lines()) {
            if (line.lead().isEmpty()) {
                page.append("  - ");
            } else {
                page.append("- **").append(escaped(line.lead())).append("**: ");
            }
            page.append(escaped(line.text())).append('\n');
        }
        page.append('\n');
    }

    private void stand(Stand stand) {
        if (stand.groups().isEmpty()) {
            return;
        }
        if (!stand.caption().isEmpty()) {
            page.append(escaped(stand.caption())).append("\n\n");
        }
        page.append("| position | number | who |\n| --- | ---: | --- |\n");
        for (var group : stand.groups()) {
            page.append("| ")
                    .append(group.what())
                    .append(" | ")
                    .append(group.who().size())
                    .append(" | ");
            page.append(escaped(stand.described(group, names))).append(" |\n");
        }
        page.append('\n');
    }

    private void tree(List<Reason> reasons, String indent) {
        for (var reason : reasons) {
            reason(reason, indent);
            for (var given : reason.given()) {
                page.append(indent)
                        .append("  - rests on ")
                        .append(escaped(given))
                        .append('\n');
            }
            tree(reason.from(), indent + "  ");
        }
    }

    private void reason(Reason reason, String indent) {
        page.append(indent).append("- ").append(escaped(reason.says())).append(" (");
        page.append(Names.force(reason.force()))
                .append(", ")
                .append(reason.rule())
                .append(", ");
        page.append(escaped(reason.source())).append(")\n");
    }

    /** A text in which nothing is read as Markdown, on one line. */
    static String escaped(String text) {
        return Markup.markdown(text);
    }
}
