package org.articleten.web;

import java.util.Map;

/**
 * What is sent, or what comes back.
 *
 * @param mediaType such as {@code application/json}
 * @param description what it is, in one sentence
 * @param schema its JSON Schema, draft 2020-12, as plain data; empty where it has none
 */
public record Body(String mediaType, String description, Map<String, Object> schema) {
    private static final String JSON = "application/json";

    /** JSON of this schema. */
    public static Body json(String description, Map<String, Object> schema) {
        return new Body(JSON, description, schema);
    }

    /** JSON described by a schema that is written as text. */
    public static Body json(String description, String schema) {
        return new Body(JSON, description, Json.map(schema));
    }

    /** A text of some media type. */
    public static Body text(String mediaType, String description) {
        return new Body(mediaType, description, Map.of("type", "string"));
    }
}
