package org.articleten.cli.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema of results. */
public final class ResultSchema {
    private ResultSchema() {}

    public static String text() {
        try (var in = ResultSchema.class.getResourceAsStream("/org/articleten/cli/result.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("the schema is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
