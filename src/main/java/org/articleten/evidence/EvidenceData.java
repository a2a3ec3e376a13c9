package org.articleten.evidence;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.articleten.explanation.Result;
import org.articleten.explanation.TraceData;
import org.articleten.problem.ProblemsFound;
import org.articleten.regression.ScenarioRuns.Played;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.Scenario;

/** Evidence as plain data, as it is written: nothing in it but what follows from rules, scenarios and versions. */
public final class EvidenceData {
    static final int SCHEMA_VERSION = 1;
    static final String KIND = "evidence";

    /** How every file of evidence begins, so that no other file is overwritten by one. */
    public static final String BEGINNING =
            "{\n  \"schemaVersion\": " + SCHEMA_VERSION + ",\n  \"kind\": \"" + KIND + "\",";

    private EvidenceData() {}

    /** The whole document. */
    public static Map<String, Object> of(
            Versions versions, RuleBook book, List<Scenario> scenarios, List<Map<String, Object>> runs)
            throws ProblemsFound {
        var houses = new TreeSet<String>();
        scenarios.forEach(scenario -> houses.add(scenario.houseRules()));
        houses.remove(Scenario.REAL);
        var digests = RuleDigests.of(book, houses);
        var rules = new LinkedHashMap<String, Object>();
        rules.put("folder", digests.folder());
        rules.put("overlays", book.overlays());
        rules.put("digest", digests.digest());
        rules.put("files", digests.filesData());
        var document = new LinkedHashMap<String, Object>();
        document.put("schemaVersion", SCHEMA_VERSION);
        document.put("kind", KIND);
        document.put("versions", versions.data());
        document.put("rules", rules);
        document.put("runs", runs);
        return document;
    }

    /** One scenario with what came of it. */
    public static Map<String, Object> run(Played played) {
        var scenario = played.run().scenario();
        var data = new LinkedHashMap<String, Object>();
        data.put("scenario", scenario.path());
        data.put("digest", scenario.digest());
        data.put("text", new String(scenario.content().bytes(), StandardCharsets.UTF_8));
        data.put("houseRules", scenario.houseRules());
        data.put("asked", asked(played.run().results()));
        data.put("results", played.run().data());
        data.put("trace", trace(played));
        return data;
    }

    static List<Object> trace(Played played) {
        return TraceData.of(played.trace(), played.book().referenceData());
    }

    private static List<String> asked(List<Result> results) {
        var days = new TreeSet<LocalDate>();
        results.forEach(result -> days.add(result.asOf()));
        return days.stream().map(LocalDate::toString).toList();
    }
}
