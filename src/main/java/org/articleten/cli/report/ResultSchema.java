package org.articleten.cli.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schemas of what is written: results; evidence, and what would have to change, which both hold results; and
 * sweeps.
 */
public final class ResultSchema {
    /** What stands in the schema of evidence for that of results. */
    private static final String RESULTS = "{\"$ref\": \"result.schema.json\"}";

    private ResultSchema() {}

    /** Of results. */
    public static String text() {
        return resource("result");
    }

    /** Of evidence; the schema of results stands in it, so that it is whole by itself. */
    public static String evidence() {
        return resource("evidence").replace(RESULTS, text().strip().replace("\n", "\n    "));
    }

    /** Of why an outcome is not another. */
    public static String whyNot() {
        return resource("why-not");
    }

    /** Of what a sweep amounts to. */
    public static String sweep() {
        return resource("sweep");
    }

    /** Of what would have to change; a whole result is described by the schema of results. */
    public static String whatif() {
        return resource("whatif").replace(RESULTS, text().strip().replace("\n", "\n    "));
    }

    private static String resource(String format) {
        try (var in = ResultSchema.class.getResourceAsStream("/org/articleten/cli/" + format + ".schema.json")) {
            if (in == null) {
                throw new IllegalStateException("the schema is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
