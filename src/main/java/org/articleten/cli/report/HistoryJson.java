package org.articleten.cli.report;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articleten.explanation.Chronicle;
import org.articleten.facts.Dating;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.Recorded;
import org.jspecify.annotations.Nullable;

/** Histories as one JSON document. */
public final class HistoryJson {
    private HistoryJson() {}

    /** Prints the document of these histories. */
    public static void print(RuleBook book, List<History> histories, PrintStream out) {
        var document = new LinkedHashMap<String, Object>();
        document.put("schemaVersion", 1);
        document.put("engine", JsonReport.engine(book));
        document.put("histories", histories.stream().map(HistoryJson::history).toList());
        JsonReport.print(document, out);
    }

    private static Map<String, Object> history(History history) {
        var data = new LinkedHashMap<String, Object>();
        data.put("scenario", history.scenario().path());
        data.put("title", history.scenario().title());
        data.put("houseRules", history.scenario().houseRules());
        data.put("applicant", history.chronicle().applicant());
        data.put(
                "stages",
                history.chronicle().stages().stream().map(HistoryJson::stage).toList());
        data.put("inForce", compared(history.compared().get(0)));
        data.put("accession", compared(history.compared().get(1)));
        return data;
    }

    private static Map<String, @Nullable Object> stage(Chronicle.Milestone milestone) {
        var data = derived(milestone.day());
        data.put("stage", milestone.stage().word());
        data.put("outcome", milestone.outcome().word());
        return data;
    }

    private static Map<String, @Nullable Object> compared(History.Compared compared) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("derived", compared.derived() == null ? null : derived(compared.derived()));
        data.put("recorded", compared.recorded() == null ? null : recorded(compared.recorded()));
        data.put("agrees", compared.agrees());
        return data;
    }

    private static Map<String, @Nullable Object> derived(Chronicle.Day day) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("on", day.on().toString());
        dating(day.dating(), data);
        data.put("source", day.source());
        data.put("line", day.line() == 0 ? null : day.line());
        return data;
    }

    private static Map<String, @Nullable Object> recorded(Recorded.Day day) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("on", day.on().toString());
        dating(day.dating(), data);
        data.put("source", day.source());
        return data;
    }

    private static void dating(Dating dating, Map<String, @Nullable Object> data) {
        data.put("precision", dating.precision().word());
        data.put("unverified", dating.unverified());
        data.put(
                "confidence",
                dating.confidence() == null ? null : dating.confidence().word());
    }
}
