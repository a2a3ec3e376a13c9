package org.articleten.rulebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;

/** Reads the files of a rule folder, sorted by name; a file of an overlay replaces one of the same name, or is added. */
final class RuleSources {
    private RuleSources() {}

    static List<RuleSource> read(RuleFolder folder, List<RuleFolder> overlays) throws ProblemsFound {
        var problems = new ArrayList<Problem>();
        var byName = new TreeMap<String, RuleSource>();
        readFolder(folder, byName, problems);
        for (var overlay : overlays) {
            readFolder(overlay, byName, problems);
        }
        if (problems.isEmpty() && byName.values().stream().noneMatch(RuleSource::holdsRules)) {
            problems.add(problem(folder, "no-rules", "no rule file `*.drl` in this folder"));
        }
        if (!problems.isEmpty()) {
            throw new ProblemsFound(problems);
        }
        return List.copyOf(byName.values());
    }

    private static void readFolder(RuleFolder folder, Map<String, RuleSource> byName, List<Problem> problems) {
        try {
            var files = folder.files();
            if (files == null) {
                problems.add(problem(folder, "no-rules", "no rule folder here"));
                return;
            }
            files.forEach((name, text) -> byName.put(name, new RuleSource(name, folder.place() + "/" + name, text)));
        } catch (UnreadableFile wrong) {
            problems.add(wrong.problem());
        } catch (IOException unreadable) {
            problems.add(problem(folder, "unreadable", "this rule folder cannot be read as UTF-8 text"));
        }
    }

    /** Whether a file of this name is one of a rule book. */
    static boolean belongs(String name) {
        return name.endsWith(".drl") || name.endsWith(".yaml");
    }

    private static Problem problem(RuleFolder folder, String code, String message) {
        return new Problem(
                new Place(folder.place(), 0, 0),
                code,
                message,
                "name a folder of rules with `--rules`, such as `rules/nato`");
    }

    /** A digest of names and texts: the same rules, the same digest. */
    static String digest(List<RuleSource> sources) {
        var sha256 = sha256();
        for (var source : sources) {
            sha256.update((source.file() + "\0" + source.text() + "\0").getBytes(StandardCharsets.UTF_8));
        }
        return written(sha256);
    }

    /** A digest of one text. */
    static String digest(String text) {
        var sha256 = sha256();
        sha256.update(text.getBytes(StandardCharsets.UTF_8));
        return written(sha256);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static String written(MessageDigest digest) {
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }
}
