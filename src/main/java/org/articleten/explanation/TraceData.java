package org.articleten.explanation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articleten.deliberation.Firing;
import org.articleten.deliberation.Trace;
import org.articleten.rulebook.ReferenceData;

/** A trace as plain data: every step with the rules that fired in it, what each was given, what it says and concludes. */
public final class TraceData {
    private final Sentences sentences;

    private TraceData(Trace trace, ReferenceData known) {
        this.sentences = new Sentences(new Names(trace.dossier().states(), known));
    }

    /** All steps in their order. */
    public static List<Map<String, Object>> of(Trace trace, ReferenceData known) {
        var data = new TraceData(trace, known);
        var steps = new ArrayList<Map<String, Object>>();
        for (var step : trace.steps()) {
            var told = new LinkedHashMap<String, Object>();
            told.put("on", step.on().toString());
            told.put("fired", step.firings().stream().map(data::fired).toList());
            steps.add(told);
        }
        return steps;
    }

    private Map<String, Object> fired(Firing firing) {
        var rule = firing.rule();
        var data = new LinkedHashMap<String, Object>();
        data.put("rule", rule.id());
        data.put("name", rule.name());
        data.put("file", rule.file());
        data.put("line", rule.line());
        data.put("says", sentences.fill(rule.says(), List.of(firing)));
        data.put(
                "given",
                firing.given().stream()
                        .flatMap(fact -> FactText.given(fact).stream())
                        .toList());
        data.put(
                "concludes",
                firing.concluded().stream()
                        .map(fact -> FactText.concluded(List.of(fact)))
                        .toList());
        return data;
    }
}
