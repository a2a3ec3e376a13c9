package org.articleten.cli.report;

import org.articleten.regression.ScenarioRuns;
import org.articleten.rulebook.RuleBook;

public final class MarkdownReport {
    private MarkdownReport() {}

    public static String of(ScenarioRuns.Played played, RuleBook book) {
        return "";
    }
}
