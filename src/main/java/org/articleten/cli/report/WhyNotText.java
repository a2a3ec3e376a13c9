package org.articleten.cli.report;

import org.articleten.facts.Outcome;
import org.articleten.problem.ProblemsFound;
import org.articleten.regression.ScenarioRuns.Played;
import org.articleten.rulebook.QuestionRules;
import org.articleten.whatif.Limits;
import org.articleten.whynot.WhyNots;

/** Why an outcome is not another, for a terminal: each rule numbered under the one that waits for it. */
public final class WhyNotText {
    /** Further to the right no text is indented. */
    private static final int DEEPEST = 8;

    private static final int LEAD = 9;

    private final Style style;
    private final StringBuilder page = new StringBuilder();

    private WhyNotText(Style style) {
        this.style = style;
    }

    /** A part for each result. */
    public static String of(Played played, Outcome wanted, Style style) throws ProblemsFound {
        var text = new WhyNotText(style);
        var names = new Names(played.run().scenario(), played.book().referenceData());
        try (var whyNots = WhyNots.of(played.book(), played.trace().dossier(), Limits.USUAL, new QuestionRules())) {
            for (var result : played.run().results()) {
                var answer = whyNots.of(result.applicant(), result.asOf(), wanted);
                text.page.append(text.page.isEmpty() ? "" : "\n");
                WhyNotLines.of(played, result, answer, names).forEach(text::line);
            }
        }
        return text.page.toString();
    }

    private void line(WhyNotLine line) {
        var indent = "  ".repeat(Math.min(DEEPEST, line.depth()));
        switch (line.mark()) {
            case ANSWER ->
                page.append(style.strong(wrapped("", "", line.text()))).append('\n');
            case HEADING ->
                page.append('\n')
                        .append(style.strong(wrapped("", "", line.text())))
                        .append('\n');
            case RULE ->
                page.append(wrapped("  " + indent + line.lead() + " ", "    " + indent, line.text()))
                        .append('\n');
            case SOURCE ->
                page.append(style.faint(wrapped("    " + indent, "    " + indent, line.text())))
                        .append('\n');
            case CONDITION ->
                page.append(wrapped(
                                "  " + indent + Layout.padded(line.lead(), LEAD),
                                "  " + indent + " ".repeat(LEAD),
                                line.text()))
                        .append('\n');
            case NOTE ->
                page.append(wrapped(
                                "  " + indent + (line.depth() > 1 ? " ".repeat(LEAD) : ""),
                                "  " + indent + (line.depth() > 1 ? " ".repeat(LEAD) : "  "),
                                line.text()))
                        .append('\n');
        }
    }

    private static String wrapped(String first, String others, String text) {
        var wrapped = new StringBuilder();
        Layout.wrapped(wrapped, first, others, text);
        return wrapped.toString().stripTrailing();
    }
}
