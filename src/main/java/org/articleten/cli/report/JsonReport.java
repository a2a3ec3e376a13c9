package org.articleten.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articleten.regression.ExpectationResult;
import org.articleten.regression.ScenarioRun;
import org.articleten.rulebook.RuleBook;

/** Results as one JSON document. */
public final class JsonReport {
    private static final ObjectWriter WRITER = writer();

    private JsonReport() {}

    /** Runs printed as they come, as one document. */
    public static final class Runs implements AutoCloseable {
        private final JsonGenerator document;
        private final PrintStream out;

        private Runs(JsonGenerator document, PrintStream out) {
            this.document = document;
            this.out = out;
        }

        /** Prints the next run. */
        public void add(ScenarioRun run) {
            written(() -> document.writePOJO(run(run)));
        }

        /** Ends the document. */
        @Override
        public void close() {
            written(() -> {
                document.writeEndArray();
                document.writeEndObject();
                document.close();
            });
            out.print("\n");
        }
    }

    /** The document of some runs as plain data. */
    public static Map<String, Object> document(RuleBook book, List<ScenarioRun> runs) {
        var document = new LinkedHashMap<String, Object>();
        document.put("schemaVersion", 1);
        document.put("engine", engine(book));
        document.put("runs", runs.stream().map(JsonReport::run).toList());
        return document;
    }

    /** Begins the document of some runs. */
    public static Runs begin(RuleBook book, PrintStream out) {
        try {
            var document = WRITER.createGenerator(out);
            document.writeStartObject();
            document.writeNumberField("schemaVersion", 1);
            document.writePOJOField("engine", engine(book));
            document.writeArrayFieldStart("runs");
            return new Runs(document, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("plain data can always be printed", impossible);
        }
    }

    private interface Writing {
        void write() throws IOException;
    }

    private static void written(Writing writing) {
        try {
            writing.write();
        } catch (IOException impossible) {
            throw new UncheckedIOException("plain data can always be printed", impossible);
        }
    }

    /** Prints plain data, indented by two spaces. */
    public static void print(Object data, PrintStream out) {
        written(() -> WRITER.writeValue(out, data));
        out.print("\n");
    }

    private static ObjectWriter writer() {
        var lines = new DefaultIndenter("  ", "\n");
        var separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        var printer = new DefaultPrettyPrinter(separators);
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        return new ObjectMapper().writer(printer).without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    /** By what something was played: the program, and its rules. */
    public static Map<String, Object> engine(RuleBook book) {
        var engine = new LinkedHashMap<String, Object>();
        engine.put("version", Version.PROGRAM);
        engine.put("rules", book.name());
        engine.put("rulesDigest", book.digest());
        engine.put("overlays", book.overlays());
        return engine;
    }

    private static Map<String, Object> run(ScenarioRun run) {
        var data = new LinkedHashMap<String, Object>();
        data.put("scenario", run.scenario().path());
        data.put("title", run.scenario().title());
        data.put("scenarioDigest", run.scenario().digest());
        data.put("houseRules", run.scenario().houseRules());
        data.put("results", run.data());
        data.put(
                "expectations",
                run.expectations().stream().map(JsonReport::expectation).toList());
        return data;
    }

    static Map<String, Object> expectation(ExpectationResult compared) {
        var data = new LinkedHashMap<String, Object>();
        data.put("asOf", compared.expectation().asOf().toString());
        data.put("applicant", compared.expectation().applicant());
        data.put("met", compared.met());
        var differences = new ArrayList<Map<String, Object>>();
        for (var difference : compared.differences()) {
            var fields = new LinkedHashMap<String, Object>();
            fields.put("field", difference.field());
            fields.put("expected", difference.expected());
            fields.put("found", difference.found());
            differences.add(fields);
        }
        data.put("differences", differences);
        return data;
    }
}
