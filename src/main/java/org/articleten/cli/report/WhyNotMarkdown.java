package org.articleten.cli.report;

import org.articleten.facts.Outcome;
import org.articleten.problem.ProblemsFound;
import org.articleten.regression.ScenarioRuns.Played;
import org.articleten.rulebook.QuestionRules;
import org.articleten.whatif.Limits;
import org.articleten.whynot.WhyNots;

/** Why an outcome is not another, as Markdown. */
public final class WhyNotMarkdown {
    private final StringBuilder page = new StringBuilder();

    private WhyNotMarkdown() {}

    /** A heading, and a section for each result. */
    public static String of(Played played, Outcome wanted) throws ProblemsFound {
        var markdown = new WhyNotMarkdown();
        var scenario = played.run().scenario();
        var names = new Names(scenario, played.book().referenceData());
        markdown.page
                .append("# ")
                .append(MarkdownReport.escaped(scenario.title()))
                .append("\n\nScenario: ")
                .append(MarkdownReport.escaped(scenario.path()))
                .append('\n');
        try (var whyNots = WhyNots.of(played.book(), played.trace().dossier(), Limits.USUAL, new QuestionRules())) {
            for (var result : played.run().results()) {
                var answer = whyNots.of(result.applicant(), result.asOf(), wanted);
                WhyNotLines.of(played, result, answer, names).forEach(markdown::line);
            }
        }
        return markdown.page.toString();
    }

    private void line(WhyNotLine line) {
        var text = MarkdownReport.escaped(line.text());
        var indent = "  ".repeat(line.depth());
        switch (line.mark()) {
            case ANSWER -> page.append("\n## ").append(text).append('\n');
            case HEADING -> page.append("\n### ").append(text).append("\n\n");
            case RULE ->
                page.append(indent)
                        .append("- **")
                        .append(line.lead())
                        .append(" ")
                        .append(text)
                        .append("**\n");
            case SOURCE -> page.append(indent).append("  ").append(text).append('\n');
            case CONDITION ->
                page.append(indent)
                        .append("- ")
                        .append(line.lead())
                        .append(": ")
                        .append(text)
                        .append('\n');
            case NOTE -> page.append(indent).append("  - ").append(text).append('\n');
        }
    }
}
