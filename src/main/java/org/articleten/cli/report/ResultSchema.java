package org.articleten.cli.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schemas of what the program writes. */
public final class ResultSchema {
    private ResultSchema() {}

    /** The schema of {@code result} or {@code evidence}. */
    public static String text(String format) {
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
