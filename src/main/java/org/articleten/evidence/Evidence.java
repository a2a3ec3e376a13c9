package org.articleten.evidence;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articleten.explanation.ResultData;
import org.articleten.explanation.TraceData;
import org.articleten.regression.ScenarioRuns.Played;
import org.articleten.rulebook.RuleBook;

/** What is kept of runs, as plain data in the order of its format. */
public final class Evidence {
    /** The version of the format. */
    public static final int SCHEMA_VERSION = 1;

    private Evidence() {}

    /** The whole, of runs that were told by {@link #run}. */
    public static Map<String, Object> of(RuleBook book, Software software, List<Map<String, Object>> runs) {
        var data = new LinkedHashMap<String, Object>();
        data.put("schemaVersion", SCHEMA_VERSION);
        data.put("software", software.data());
        data.put("rules", rules(book));
        data.put("runs", runs);
        return data;
    }

    /** One scenario that was played: its text, its results and all that happened. */
    public static Map<String, Object> run(Played played) {
        var run = played.run();
        var scenario = run.scenario();
        var data = new LinkedHashMap<String, Object>();
        data.put("scenario", scenario.path());
        data.put("digest", scenario.digest());
        data.put("houseRules", scenario.houseRules());
        data.put("text", new String(scenario.content().bytes(), StandardCharsets.UTF_8));
        data.put(
                "results",
                run.results().stream().map(result -> ResultData.of(result)).toList());
        data.put("trace", TraceData.of(played.trace(), played.book().referenceData()));
        return data;
    }

    private static Map<String, Object> rules(RuleBook book) {
        var data = new LinkedHashMap<String, Object>();
        data.put("name", book.name());
        data.put("digest", book.digest());
        data.put("overlays", book.overlays());
        var files = new LinkedHashMap<String, Object>();
        for (var source : book.sources()) {
            files.put(source.file(), source.digest());
        }
        data.put("files", files);
        return data;
    }
}
