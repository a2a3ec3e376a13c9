package org.articleten.cli.report;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articleten.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What is wrong with files, for a program. */
public final class CheckReport {
    private CheckReport() {}

    /** In a sentence. */
    public static String counted(int scenarios, int rules) {
        return Tested.counted(scenarios, "scenario") + " and " + Tested.counted(rules, "rule") + ": no problem found\n";
    }

    /** As a JSON document. */
    public static void json(int scenarios, int rules, List<Problem> problems, PrintStream out) {
        var document = new LinkedHashMap<String, Object>();
        document.put("schemaVersion", 1);
        document.put("scenarios", scenarios);
        document.put("rules", rules);
        document.put("problems", problems.stream().map(CheckReport::problem).toList());
        JsonReport.print(document, out);
    }

    private static Map<String, @Nullable Object> problem(Problem problem) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("file", problem.place().file());
        data.put("line", problem.place().line());
        data.put("column", problem.place().column());
        data.put("code", problem.code());
        data.put("message", problem.message());
        data.put("help", problem.help());
        return data;
    }
}
