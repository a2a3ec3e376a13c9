package org.articleten.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.articleten.scenario.Scenario;
import org.articleten.scenario.ScenarioReader;

/** Reads a file of evidence, or says what is wrong with it; whoever wrote it is not trusted. */
public final class EvidenceReader {
    /** The largest file that is read, in bytes: some thousand scenarios. */
    private static final long LARGEST = 400_000_000;

    private EvidenceReader() {}

    /** The evidence in a file on disk. */
    public static Evidence read(String name) throws ProblemsFound {
        try {
            var path = Path.of(name);
            if (!Files.isRegularFile(path)) {
                throw problem(name, "missing-file", "there is no such file", "check the spelling of the path");
            }
            if (Files.size(path) > LARGEST) {
                throw problem(name, "too-large", "this file is larger than 400 MB", "is this the right file?");
            }
            return read(name, Files.readAllBytes(path));
        } catch (IOException | InvalidPathException unreadable) {
            throw problem(name, "unreadable-file", "this file cannot be read", "check who may read it");
        }
    }

    /** The evidence in a file of this name and content. */
    public static Evidence read(String name, byte[] bytes) throws ProblemsFound {
        var whole = Part.whole(Json.of(name, bytes));
        whole.get("schemaVersion").require(EvidenceData.SCHEMA_VERSION);
        whole.get("kind").require(EvidenceData.KIND);
        whole.requireKeys(List.of("schemaVersion", "kind", "versions", "rules", "runs"));
        var rules = whole.get("rules").requireKeys(List.of("folder", "overlays", "digest", "files"));
        return new Evidence(versions(whole.get("versions")), digests(rules), overlays(rules), runs(whole.get("runs")));
    }

    private static Versions versions(Part part) throws ProblemsFound {
        part.requireKeys(List.of("program", "java", "drools"));
        return new Versions(
                part.get("program").text(),
                part.get("java").text(),
                part.get("drools").text());
    }

    private static RuleDigests digests(Part rules) throws ProblemsFound {
        var files = new TreeMap<String, String>();
        var part = rules.get("files");
        for (var file : part.keys()) {
            files.put(file, part.get(file).digest());
        }
        return new RuleDigests(rules.get("folder").text(), rules.get("digest").digest(), files);
    }

    private static List<String> overlays(Part rules) throws ProblemsFound {
        var overlays = new ArrayList<String>();
        for (var overlay : rules.get("overlays").items()) {
            overlays.add(overlay.text());
        }
        return overlays;
    }

    private static List<Evidence.Run> runs(Part part) throws ProblemsFound {
        var runs = new ArrayList<Evidence.Run>();
        for (var item : part.items()) {
            runs.add(run(item));
        }
        if (runs.isEmpty()) {
            throw part.wrong("no-runs", "there is no scenario in this evidence", Part.WRITTEN);
        }
        return runs;
    }

    private static Evidence.Run run(Part part) throws ProblemsFound {
        part.requireKeys(List.of("scenario", "digest", "text", "houseRules", "asked", "results", "trace"));
        var scenario = scenario(part);
        if (!scenario.digest().equals(part.get("digest").digest())) {
            throw part.get("digest")
                    .wrong(
                            "altered",
                            "this is not the digest of the scenario's text: one of them was changed",
                            Part.WRITTEN);
        }
        var asked = new TreeSet<LocalDate>();
        for (var day : part.get("asked").items()) {
            if (!asked.add(day.date())) {
                throw day.wrong("repeated", "this day stands here twice", Part.WRITTEN);
            }
        }
        if (asked.isEmpty()) {
            throw part.get("asked").wrong("no-days", "no day is asked here", Part.WRITTEN);
        }
        return new Evidence.Run(
                scenario, asked, part.get("results").list(), part.get("trace").list());
    }

    private static Scenario scenario(Part part) throws ProblemsFound {
        var text = part.get("text");
        var path = part.get("scenario").text();
        var bytes = text.text().getBytes(StandardCharsets.UTF_8);
        var houseRules = part.get("houseRules").word();
        try {
            return ScenarioReader.read(path, bytes, houseRules);
        } catch (ProblemsFound wrong) {
            var first = wrong.problems().get(0);
            throw text.wrong(
                    "bad-scenario",
                    "the scenario in this text cannot be read: line %d, column %d: %s"
                            .formatted(first.place().line(), first.place().column(), first.message()),
                    Part.WRITTEN);
        }
    }

    private static ProblemsFound problem(String name, String code, String message, String help) {
        return new ProblemsFound(List.of(new Problem(Place.startOf(name), code, message, help)));
    }
}
