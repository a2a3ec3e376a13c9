package org.articleten.cli.report;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.articleten.benchmark.Figure;
import org.articleten.benchmark.Machine;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** What was measured, each figure with its method. */
public final class BenchReport {
    private static final String IN = "  ";
    private static final String DEEPER = "      ";
    private static final int TITLE = 28;
    private static final double MEGABYTE = 1 << 20;
    private static final double SMALL = 100;

    private final RuleBook book;
    private final List<Scenario> scenarios;
    private final Machine machine;
    private final List<Figure> figures;

    /** A report on these scenarios, played by these rules. */
    public BenchReport(RuleBook book, List<Scenario> scenarios, Machine machine, List<Figure> figures) {
        this.book = book;
        this.scenarios = scenarios;
        this.machine = machine;
        this.figures = figures;
    }

    /** For a reader. */
    public void text(PrintStream out) {
        var page = new StringBuilder();
        var first = scenarios.get(0).path();
        Layout.wrapped(
                page,
                "Measured: ",
                IN,
                scenarios.size() == 1 ? first : "%d scenarios, the first %s".formatted(scenarios.size(), first));
        Layout.wrapped(
                page,
                "On: ",
                IN,
                String.format(
                        Locale.ROOT,
                        "Java %s, %s, %s; %s; a heap of at most %,.0f MB",
                        machine.java(),
                        machine.vendor(),
                        machine.machine(),
                        Tested.counted(machine.processors(), "processor"),
                        machine.heap() / MEGABYTE));
        for (var figure : figures) {
            page.append('\n');
            var value = figure.value();
            Layout.wrapped(
                    page,
                    IN + Layout.padded(figure.title(), TITLE),
                    DEEPER,
                    value == null ? "not measured" : number(value) + " " + figure.unit());
            Layout.wrapped(page, DEEPER, DEEPER, figure.method());
        }
        out.print(page);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < SMALL ? "%,.1f" : "%,.0f", value);
    }

    /** For a program. */
    public void json(PrintStream out) {
        var document = new LinkedHashMap<String, @Nullable Object>();
        document.put("schemaVersion", 1);
        document.put("engine", JsonReport.engine(book));
        var here = new LinkedHashMap<String, Object>();
        here.put("java", machine.java());
        here.put("vendor", machine.vendor());
        here.put("machine", machine.machine());
        here.put("processors", machine.processors());
        here.put("heap", machine.heap());
        document.put("on", here);
        document.put("scenarios", scenarios.stream().map(Scenario::path).toList());
        document.put("figures", figures.stream().map(BenchReport::data).toList());
        JsonReport.print(document, out);
    }

    private static Map<String, @Nullable Object> data(Figure figure) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("id", figure.id());
        data.put("title", figure.title());
        data.put("value", figure.value());
        data.put("unit", figure.unit());
        data.put(figure.value() == null ? "why" : "method", figure.method());
        data.put("samples", figure.samples());
        return data;
    }
}
