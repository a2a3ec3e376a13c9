package org.articleten.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.articleten.cli.report.Section.Line;
import org.articleten.explanation.Asides;
import org.articleten.explanation.Result;
import org.articleten.facts.Layer;

/** Guarantees outside membership, layer by layer. */
final class GuaranteesSection {
    private GuaranteesSection() {}

    /** Without lines where none are told. */
    static Section of(Result result, Asides asides, Names names) {
        var guarantees = result.guarantees();
        if (guarantees == null) {
            return new Section("", List.of());
        }
        var lines = new ArrayList<Line>();
        for (var layer : guarantees.layers()) {
            lines.add(new Line(layer.name().says(), told(layer, names)));
        }
        lines.addAll(Section.sources(guarantees.layers().stream().map(Layer::source)));
        asides.guarantees().forEach(reason -> lines.add(Section.note(reason)));
        var verdict = switch (guarantees.verdict()) {
            case COMPLETE -> "complete";
            case INCOMPLETE -> "incomplete";
            case NOT_REQUIRED -> "not required";
        };
        return new Section("Guarantees outside membership: " + verdict, lines);
    }

    private static String told(Layer layer, Names names) {
        var status = switch (layer.status()) {
            case DESCRIBED -> "described";
            case PARTIAL -> "described in part";
            case MISSING -> "missing";
        };
        var by = layer.by().stream().map(names::withCode).toList();
        return status + (by.isEmpty() ? "" : ", by " + Names.joined(by));
    }
}
