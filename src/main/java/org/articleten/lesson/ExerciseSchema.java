package org.articleten.lesson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema of exercise files, for editors and other tools; the reader itself knows the format. */
public final class ExerciseSchema {
    private ExerciseSchema() {}

    /** The schema's text. */
    public static String text() {
        try (var in = ExerciseSchema.class.getResourceAsStream("exercise.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("the schema is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
