package org.articleten.exploration;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.articleten.document.Documents;
import org.articleten.document.PlainData;
import org.articleten.exploration.Shape.Choice;
import org.articleten.exploration.Shape.Items;
import org.articleten.exploration.Shape.Keys;
import org.articleten.exploration.Shape.Simple;
import org.articleten.exploration.Shape.Words;
import org.articleten.problem.ProblemsFound;
import org.articleten.scenario.ScenarioSchema;
import org.jspecify.annotations.Nullable;

/** The scenario format, read from its JSON Schema, of which it knows what the schema uses. */
final class Format {
    private static final String REFERENCE = "#/$defs/";

    /** Definitions that are of one kind whatever they say in detail. */
    private static final Map<String, Shape> KINDS = Map.of("date", Simple.DAY, "state", Simple.CODE);

    private final Map<String, @Nullable Object> definitions;
    private final Map<String, Shape> shapes = new LinkedHashMap<>();

    private Format(Map<String, @Nullable Object> schema) {
        definitions = Data.map(schema.get("$defs"));
    }

    /** What a whole scenario may be. */
    static Keys scenario() {
        return Holder.SCENARIO;
    }

    /** Reads the schema once, when somebody asks. */
    private static final class Holder {
        private static final Keys SCENARIO = read();

        private static Keys read() {
            try {
                var bytes = ScenarioSchema.text().getBytes(StandardCharsets.UTF_8);
                var schema = Data.map(PlainData.of(Documents.read("scenario.schema.json", bytes)));
                return (Keys) new Format(schema).shape(schema);
            } catch (ProblemsFound impossible) {
                throw new IllegalStateException("the program's own schema cannot be read", impossible);
            }
        }
    }

    private Shape shape(Map<String, @Nullable Object> schema) {
        if (schema.get("$ref") instanceof String reference) {
            return named(reference.substring(REFERENCE.length()));
        }
        if (schema.containsKey("enum")) {
            return new Words(Data.texts(schema.get("enum")));
        }
        if (schema.get("const") instanceof String word) {
            return new Words(List.of(word));
        }
        if (schema.containsKey("type") || schema.containsKey("properties")) {
            return typed(schema);
        }
        var choices = Data.list(schema.containsKey("anyOf") ? schema.get("anyOf") : schema.get("oneOf"));
        return choices.isEmpty()
                ? Simple.TEXT
                : new Choice(
                        choices.stream().map(choice -> shape(Data.map(choice))).toList());
    }

    private Shape named(String name) {
        var known = KINDS.containsKey(name) ? KINDS.get(name) : shapes.get(name);
        if (known == null) {
            known = shape(Data.map(definitions.get(name)));
            shapes.put(name, known);
        }
        return known;
    }

    private Shape typed(Map<String, @Nullable Object> schema) {
        return switch (String.valueOf(schema.getOrDefault("type", "object"))) {
            case "string" -> Simple.TEXT;
            case "integer" -> Simple.NUMBER;
            case "boolean" -> Simple.TRUTH;
            case "null" -> Simple.NOTHING;
            case "array" ->
                new Items(
                        shape(Data.map(schema.get("items"))),
                        schema.get("minItems") instanceof Integer least ? least : 0);
            default -> keys(schema);
        };
    }

    private Keys keys(Map<String, @Nullable Object> schema) {
        var known = new LinkedHashMap<String, Shape>();
        // The act's own key first: what every act has stands after it.
        var required = new ArrayList<>(Data.texts(schema.get("required")));
        Data.map(schema.get("properties")).forEach((key, below) -> known.put(key, shape(Data.map(below))));
        for (var base : Data.list(schema.get("allOf"))) {
            if (shape(Data.map(base)) instanceof Keys shared) {
                shared.known().forEach(known::putIfAbsent);
                required.addAll(shared.required());
            }
        }
        var names = schema.get("propertyNames");
        var others = schema.get("additionalProperties");
        return new Keys(
                known,
                List.copyOf(required),
                names == null ? Simple.TEXT : shape(Data.map(names)),
                others instanceof Map<?, ?> map ? shape(Data.map(map)) : null,
                demands(schema));
    }

    private static List<Demand> demands(Map<String, @Nullable Object> schema) {
        var demands = new ArrayList<Demand>();
        var when = Data.map(Data.map(schema.get("if")).get("properties"));
        when.forEach((key, condition) -> {
            var positive = words(Data.map(condition));
            var then = Data.map(schema.get("then"));
            demands.add(new Demand(
                    key,
                    positive.isEmpty() ? words(Data.map(Data.map(condition).get("not"))) : positive,
                    positive.isEmpty(),
                    Data.texts(then.get("required")),
                    forbidden(then),
                    forbidden(Data.map(schema.get("else")))));
        });
        Data.map(schema.get("dependentSchemas"))
                .forEach((key, then) -> demands.add(
                        new Demand(key, List.of(), false, List.of(), forbidden(Data.map(then)), List.of())));
        exclusive(Data.list(schema.get("oneOf")), demands);
        return List.copyOf(demands);
    }

    /** Of several keys exactly one may be there: each forbids the others. */
    private static void exclusive(List<@Nullable Object> groups, List<Demand> demands) {
        var keys = groups.stream()
                .flatMap(group -> Data.texts(Data.map(group).get("required")).stream())
                .toList();
        for (var key : keys) {
            var others = keys.stream().filter(other -> !other.equals(key)).toList();
            demands.add(new Demand(key, List.of(), false, List.of(), others, List.of()));
        }
    }

    private static List<String> words(Map<String, @Nullable Object> condition) {
        return Data.texts(Objects.requireNonNullElse(
                condition.containsKey("const") ? condition.get("const") : condition.get("enum"), List.of()));
    }

    private static List<String> forbidden(Map<String, @Nullable Object> schema) {
        var forbidden = new ArrayList<String>();
        Data.map(schema.get("properties")).forEach((key, allowed) -> {
            if (Boolean.FALSE.equals(allowed)) {
                forbidden.add(key);
            }
        });
        return forbidden;
    }
}
