package org.articleten.cli.report;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.articleten.lint.Level;
import org.jspecify.annotations.Nullable;

/** What is wrong with files. */
public final class CheckReport {
    private CheckReport() {}

    /** In a sentence, where no file is unusable. */
    public static String counted(Checked checked) {
        var errors = checked.count(Level.ERROR);
        var warnings = checked.count(Level.WARNING);
        return Tested.counted(checked.scenarios(), "scenario")
                + (checked.sweeps() == 0 ? "" : ", " + Tested.counted(checked.sweeps(), "sweep"))
                + (checked.exercises() == 0 ? "" : ", " + Tested.counted(checked.exercises(), "exercise"))
                + " and "
                + Tested.counted(checked.rules(), "rule")
                + ": "
                + (errors + warnings == 0
                        ? "no problem found"
                        : Tested.counted(errors, "error") + ", " + Tested.counted(warnings, "warning"))
                + "\n";
    }

    /** As a JSON document. */
    public static void json(Checked checked, PrintStream out) {
        var document = new LinkedHashMap<String, Object>();
        document.put("schemaVersion", 1);
        document.put("scenarios", checked.scenarios());
        document.put("sweeps", checked.sweeps());
        document.put("exercises", checked.exercises());
        document.put("rules", checked.rules());
        document.put(
                "problems", checked.found().stream().map(CheckReport::problem).toList());
        JsonReport.print(document, out);
    }

    private static Map<String, @Nullable Object> problem(Checked.Found found) {
        var problem = found.problem();
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("file", problem.place().file());
        data.put("line", problem.place().line());
        data.put("column", problem.place().column());
        data.put("level", found.level().word());
        data.put("code", problem.code());
        data.put("message", problem.message());
        data.put("help", problem.help());
        return data;
    }

    /** As annotations of GitHub's workflows, one line each. */
    public static void github(Checked checked, PrintStream out) {
        for (var found : checked.found()) {
            var problem = found.problem();
            var place = problem.place();
            var line = new StringBuilder("::" + found.level().word() + " file=" + property(place.file()));
            if (place.line() > 0) {
                line.append(",line=").append(place.line());
            }
            if (place.line() > 0 && place.column() > 0) {
                line.append(",col=").append(place.column());
            }
            line.append(",title=").append(property(problem.code())).append("::");
            line.append(
                    data(problem.help() == null ? problem.message() : problem.message() + "\nhelp: " + problem.help()));
            out.print(line.append('\n'));
        }
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
