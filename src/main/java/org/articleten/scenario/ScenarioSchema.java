package org.articleten.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema of the scenario format, for editors and other tools; the reader itself knows the format. */
public final class ScenarioSchema {
    private ScenarioSchema() {}

    public static String text() {
        try (var in = ScenarioSchema.class.getResourceAsStream("scenario.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("the schema is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
