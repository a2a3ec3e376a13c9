package org.articleten.explanation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.articleten.deliberation.Firing;
import org.articleten.deliberation.Step;
import org.articleten.deliberation.Trace;
import org.articleten.facts.Word;
import org.articleten.rulebook.ReferenceData;

/** A trace as plain data, step by step: which rules fired, by which words, and what they concluded. */
public final class TraceData {
    private final Sentences sentences;

    private TraceData(Sentences sentences) {
        this.sentences = sentences;
    }

    /** All steps in their order. */
    public static List<Object> of(Trace trace, ReferenceData known) {
        var data = new TraceData(new Sentences(new Names(trace.dossier().states(), known), Language.ENGLISH));
        var steps = new ArrayList<Object>(trace.steps().size());
        trace.steps().forEach(step -> steps.add(data.step(step)));
        return steps;
    }

    private Map<String, Object> step(Step step) {
        var data = new LinkedHashMap<String, Object>();
        data.put("on", step.on().toString());
        data.put("firings", step.firings().stream().map(this::firing).toList());
        data.put(
                "ceases",
                step.changes().stream()
                        .filter(change -> !change.holds())
                        .map(change -> words(change.fact()))
                        .toList());
        return data;
    }

    private Map<String, Object> firing(Firing firing) {
        var rule = firing.rule();
        var data = new LinkedHashMap<String, Object>();
        data.put("rule", rule.id());
        data.put("name", rule.name());
        data.put("file", rule.file());
        data.put("line", rule.line());
        data.put("blanks", blanks(firing.blanks()));
        data.put("says", sentences.of(List.of(firing)));
        data.put("concludes", firing.concluded().stream().map(TraceData::words).toList());
        return data;
    }

    /** By name, since the engine's order says nothing. */
    private static Map<String, Object> blanks(Map<String, Object> blanks) {
        var data = new TreeMap<String, Object>();
        blanks.forEach((name, value) -> data.put(name, value(value)));
        return data;
    }

    private static Object value(Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream()
                    .map(TraceData::value)
                    .map(String::valueOf)
                    .sorted()
                    .toList();
        }
        return value instanceof Integer || value instanceof Boolean
                ? value
                : value instanceof Word word ? word.word() : String.valueOf(value);
    }

    private static String words(Object fact) {
        return FactText.concluded(List.of(fact));
    }
}
