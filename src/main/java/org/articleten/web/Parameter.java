package org.articleten.web;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A value in the path or the query of a route.
 *
 * @param name as it is written in the address
 * @param place {@code path} or {@code query}
 * @param description what it says
 * @param required whether it must be given; one of the path always is
 * @param schema its JSON Schema
 */
public record Parameter(String name, String place, String description, boolean required, Map<String, Object> schema) {
    public Parameter {
        schema = Collections.unmodifiableMap(new TreeMap<>(schema));
    }

    /** A text in the path. */
    public static Parameter path(String name, String description) {
        return new Parameter(name, "path", description, true, Map.of("type", "string"));
    }

    /** A text in the query that may be left out. */
    public static Parameter query(String name, String description) {
        return new Parameter(name, "query", description, false, Map.of("type", "string"));
    }

    /** The language of the answer; every route has it. */
    static Parameter language(List<String> known) {
        return new Parameter(
                "lang",
                "query",
                "the language of the answer, in place of the one that the header Accept-Language asks for",
                false,
                Map.of("type", "string", "enum", known));
    }
}
