package org.articleten.evidence;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;
import org.jspecify.annotations.Nullable;

/** Reads a file of evidence, or says in words why it is none. */
public final class EvidenceReader {
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    private EvidenceReader(String file) {
        this.file = file;
    }

    /**
     * The evidence in a file of this name and content.
     *
     * @throws ProblemsFound if it is none; all that is wrong with it at once
     */
    public static Recorded read(String file, byte[] bytes) throws ProblemsFound {
        var reader = new EvidenceReader(file);
        var recorded = reader.recorded(reader.parsed(bytes));
        if (!reader.problems.isEmpty()) {
            throw new ProblemsFound(reader.problems);
        }
        return recorded;
    }

    /** Plain data as it would be read from a file. */
    static Object asRead(Object data) {
        return MAPPER.convertValue(data, Object.class);
    }

    private @Nullable Object parsed(byte[] bytes) throws ProblemsFound {
        try {
            return MAPPER.readValue(bytes, Object.class);
        } catch (JsonProcessingException broken) {
            var at = broken.getLocation();
            throw new ProblemsFound(List.of(new Problem(
                    at == null ? Place.startOf(file) : new Place(file, at.getLineNr(), at.getColumnNr()),
                    "no-json",
                    "this is not well-formed JSON, or it breaks off",
                    "evidence is written with `run --evidence FILE`")));
        } catch (IOException impossible) {
            throw new IllegalStateException("bytes that are there can be read", impossible);
        }
    }

    private Recorded recorded(@Nullable Object root) {
        var fields = map(root, "the file");
        if (!Integer.valueOf(Evidence.SCHEMA_VERSION).equals(fields.get("schemaVersion"))) {
            report(
                    "`schemaVersion` must be " + Evidence.SCHEMA_VERSION,
                    "evidence is written with `run --evidence FILE`");
        }
        var software = map(fields.get("software"), "`software`");
        var rules = map(fields.get("rules"), "`rules`");
        var files = new LinkedHashMap<String, String>();
        map(rules.get("files"), "`rules.files`")
                .forEach((name, digest) -> files.put(name, text(digest, "`rules.files`")));
        var overlays = new ArrayList<String>();
        list(rules.get("overlays"), "`rules.overlays`")
                .forEach(overlay -> overlays.add(text(overlay, "an item of `rules.overlays`")));
        var runs = new ArrayList<Recorded.Run>();
        for (var run : list(fields.get("runs"), "`runs`")) {
            runs.add(run(run, "runs[" + runs.size() + "]"));
        }
        return new Recorded(
                new Software(
                        text(software.get("program"), "`software.program`"),
                        text(software.get("java"), "`software.java`"),
                        text(software.get("engine"), "`software.engine`")),
                text(rules.get("name"), "`rules.name`"),
                text(rules.get("digest"), "`rules.digest`"),
                overlays,
                files,
                runs);
    }

    private Recorded.Run run(@Nullable Object node, String where) {
        var fields = map(node, "`" + where + "`");
        return new Recorded.Run(
                text(fields.get("scenario"), "`" + where + ".scenario`"),
                text(fields.get("digest"), "`" + where + ".digest`"),
                text(fields.get("houseRules"), "`" + where + ".houseRules`"),
                text(fields.get("text"), "`" + where + ".text`"),
                maps(fields.get("results"), where + ".results"),
                maps(fields.get("trace"), where + ".trace"));
    }

    private List<Map<String, @Nullable Object>> maps(@Nullable Object node, String where) {
        var maps = new ArrayList<Map<String, @Nullable Object>>();
        for (var item : list(node, "`" + where + "`")) {
            maps.add(map(item, "`" + where + "[" + maps.size() + "]`"));
        }
        return maps;
    }

    private Map<String, @Nullable Object> map(@Nullable Object node, String what) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> fields.put(String.valueOf(key), value));
        } else {
            report(what + " must be an object, but is " + described(node), null);
        }
        return fields;
    }

    private List<?> list(@Nullable Object node, String what) {
        if (node instanceof List<?> list) {
            return list;
        }
        report(what + " must be an array, but is " + described(node), null);
        return List.of();
    }

    private String text(@Nullable Object node, String what) {
        if (node instanceof String text) {
            return text;
        }
        report(what + " must be a text, but is " + described(node), null);
        return "";
    }

    private static String described(@Nullable Object node) {
        if (node == null) {
            return "missing";
        }
        return node instanceof Map ? "an object" : node instanceof List ? "an array" : Quote.of(node.toString());
    }

    private void report(String message, @Nullable String help) {
        problems.add(new Problem(Place.startOf(file), "no-evidence", message, help));
    }
}
