package org.articleten.cli.report;

import java.util.List;
import org.articleten.deliberation.Trace;
import org.articleten.facts.Word;

/** Every rule that fired, in order. */
public final class TraceReport {
    private TraceReport() {}

    /** A line for each step, and under it one for each rule. */
    public static String of(String scenario, Trace trace) {
        var page = new StringBuilder(scenario).append('\n');
        var number = 0;
        for (var step : trace.steps()) {
            page.append("step ").append(++number).append(", ").append(step.on()).append('\n');
            for (var firing : step.firings()) {
                var rule = firing.rule();
                page.append("  ").append(rule.id()).append("  ").append(rule.name());
                page.append(blanks(firing.blanks().entrySet().stream()
                        .map(blank -> blank.getKey() + " " + word(blank.getValue()))
                        .toList()));
                page.append('\n');
            }
        }
        return page.toString();
    }

    private static Object word(Object value) {
        return value instanceof Word word ? word.word() : value;
    }

    private static String blanks(List<String> blanks) {
        return blanks.isEmpty() ? "" : "  (" + String.join(", ", blanks) + ")";
    }
}
