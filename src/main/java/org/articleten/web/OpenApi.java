package org.articleten.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The description of all routes that machines read, made of the routes themselves. */
final class OpenApi {
    static final String VERSION = "3.1.1";

    private static final String SCHEMA = "https://json-schema.org/draft/2020-12/schema";

    private OpenApi() {}

    /** The document, as plain data. */
    static Map<String, Object> document(List<Route> routes, Languages languages, String basePath, String version) {
        var paths = new TreeMap<String, Map<String, Object>>();
        for (var route : routes) {
            paths.computeIfAbsent(route.path(), path -> new TreeMap<>())
                    .put(route.method().toLowerCase(Locale.ROOT), operation(route, languages));
        }
        return Map.of(
                "openapi",
                VERSION,
                "jsonSchemaDialect",
                SCHEMA,
                "info",
                Map.of(
                        "title",
                        "Article Ten",
                        "version",
                        version,
                        "summary",
                        "Plays an application to join NATO through the rules of the Alliance and says what comes of it, and why",
                        "license",
                        Map.of("name", "Apache-2.0", "identifier", "Apache-2.0")),
                "servers",
                List.of(Map.of("url", basePath.isEmpty() ? "/" : basePath)),
                "paths",
                paths,
                "components",
                Map.of("schemas", Map.of("Problem", problem())));
    }

    private static Map<String, Object> operation(Route route, Languages languages) {
        var operation = new TreeMap<String, Object>();
        operation.put("operationId", id(route));
        operation.put("summary", route.summary());
        var parameters = new ArrayList<Object>();
        route.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
        if (route.parameters().stream().noneMatch(parameter -> parameter.name().equals("lang"))) {
            parameters.add(parameter(Parameter.language(languages.known())));
        }
        operation.put("parameters", parameters);
        var request = route.request();
        if (request != null) {
            operation.put(
                    "requestBody",
                    Map.of("required", true, "description", request.description(), "content", content(request)));
        }
        operation.put("responses", responses(route, request));
        return operation;
    }

    private static Map<String, Object> responses(Route route, @Nullable Body request) {
        var responses = new TreeMap<String, Object>();
        responses.put(
                "200", Map.of("description", route.response().description(), "content", content(route.response())));
        responses.put("400", refusal("what was asked or sent cannot be used; says each problem and its place"));
        if (route.path().contains("{")) {
            responses.put("404", refusal("there is nothing of this name"));
        }
        if (request != null) {
            responses.put("403", refusal("a page of another site sent this"));
            responses.put("408", refusal("what was sent did not arrive in time"));
            responses.put("413", refusal("more was sent than is taken"));
            responses.put("415", refusal("what was sent is in no format that is taken"));
        }
        responses.put("429", refusal("asked more often than one client may; Retry-After says when again"));
        responses.put("500", refusal("a defect of the program"));
        responses.put("503", refusal("too much is asked at once, or this took too long; Retry-After says when again"));
        return responses;
    }

    private static Map<String, Object> refusal(String description) {
        return Map.of(
                "description",
                description,
                "content",
                Map.of("application/problem+json", Map.of("schema", Map.of("$ref", "#/components/schemas/Problem"))));
    }

    private static Map<String, Object> content(Body body) {
        return Map.of(body.mediaType(), body.schema().isEmpty() ? Map.of() : Map.of("schema", body.schema()));
    }

    private static Map<String, Object> parameter(Parameter parameter) {
        return Map.of(
                "name", parameter.name(),
                "in", parameter.place(),
                "description", parameter.description(),
                "required", parameter.required(),
                "schema", parameter.schema());
    }

    /** Such as {@code get-api-v1-rules-id}. */
    private static String id(Route route) {
        return route.name()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("-$", "");
    }

    private static Map<String, Object> problem() {
        var text = Map.of("type", "string");
        var number = Map.of("type", "integer");
        return Map.of(
                "description",
                "why something was not answered as it was asked, in the form of RFC 9457",
                "type",
                "object",
                "required",
                List.of("title", "status", "code"),
                "properties",
                Map.of(
                        "title",
                        text,
                        "status",
                        number,
                        "code",
                        text,
                        "problems",
                        Map.of(
                                "type",
                                "array",
                                "items",
                                Map.of(
                                        "type",
                                        "object",
                                        "required",
                                        List.of("code", "place", "line", "column", "says"),
                                        "properties",
                                        Map.of(
                                                "code", text,
                                                "place", text,
                                                "line", number,
                                                "column", number,
                                                "says", text,
                                                "help", text)))));
    }
}
