package org.articleten.cli.report;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.articleten.coverage.ConditionCoverage;
import org.articleten.coverage.Coverage;
import org.articleten.coverage.RuleCoverage;
import org.articleten.coverage.Seen;
import org.articleten.rulebook.RuleBook;
import org.jspecify.annotations.Nullable;

/** Coverage as one JSON document, the covered as well as the gaps. */
public final class CoverageJson {
    private CoverageJson() {}

    /** Prints it, with the scenarios that would close gaps where these were looked for. */
    public static void print(
            RuleBook book, Coverage coverage, @Nullable CoverageSuggestions suggestions, PrintStream out) {
        var document = document(book, coverage);
        if (suggestions != null) {
            document.put("suggestions", suggestions.document());
        }
        JsonReport.print(document, out);
    }

    static Map<String, @Nullable Object> document(RuleBook book, Coverage coverage) {
        var document = new LinkedHashMap<String, @Nullable Object>();
        document.put("schemaVersion", 1);
        document.put("engine", JsonReport.engine(book));
        document.put("scenarios", coverage.scenarios());
        document.put("points", coverage.points());
        document.put("seen", coverage.seen());
        document.put("percent", BigDecimal.valueOf(coverage.tenths(), 1));
        document.put("rules", coverage.rules().stream().map(CoverageJson::rule).toList());
        return document;
    }

    private static Map<String, @Nullable Object> rule(RuleCoverage rule) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        var info = rule.rule().info();
        data.put("id", info.id());
        data.put("name", info.name());
        data.put("file", rule.rule().source().path());
        data.put("line", info.line());
        data.put("houseRules", rule.houseRules());
        data.put("fired", seen(rule.fired()));
        data.put("why", CoverageWords.why(rule));
        data.put(
                "conditions",
                rule.conditions().stream()
                        .map(condition -> condition(rule, condition))
                        .toList());
        return data;
    }

    private static Map<String, @Nullable Object> condition(RuleCoverage rule, ConditionCoverage condition) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("line", condition.condition().span().line());
        data.put("endLine", condition.condition().span().endLine());
        data.put("text", CoverageWords.text(condition));
        data.put("verdict", condition.verdict().words());
        data.put("canFail", condition.canFail());
        data.put("tried", seen(condition.tried()));
        data.put("held", seen(condition.held()));
        data.put("failed", seen(condition.failed()));
        data.put("why", CoverageWords.why(rule, condition));
        return data;
    }

    private static Map<String, @Nullable Object> seen(Seen seen) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("scenarios", seen.scenarios());
        data.put("first", seen.first());
        return data;
    }
}
