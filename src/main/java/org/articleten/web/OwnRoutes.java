package org.articleten.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** The routes that a server has by itself: whether it is well, its figures, and what can be asked of it. */
final class OwnRoutes {
    private static final Map<String, Object> STATUS = Map.of(
            "type",
            "object",
            "required",
            List.of("status"),
            "properties",
            Map.of("status", Map.of("type", "string", "enum", List.of("up", "stopping"))));

    private OwnRoutes() {}

    /**
     * All of them.
     *
     * @param ready whether new requests are taken
     * @param figures their text
     * @param document the description of all routes, these too
     */
    static List<Route> of(BooleanSupplier ready, Supplier<String> figures, Supplier<Bytes> document) {
        var routes = new ArrayList<Route>();
        routes.add(Route.get(
                "/health/live",
                "Whether the server runs.",
                List.of(),
                Body.json("it runs", STATUS),
                call -> Reply.json(Map.of("status", "up"))));
        routes.add(Route.get(
                "/health/ready",
                "Whether the server takes requests; 503 once it is about to stop.",
                List.of(),
                Body.json("it takes them", STATUS),
                call -> ready.getAsBoolean()
                        ? Reply.json(Map.of("status", "up"))
                        : Reply.json(Map.of("status", "stopping")).withStatus(503)));
        routes.add(Route.get(
                "/metrics",
                "The figures of the server, for Prometheus.",
                List.of(),
                Body.text("text/plain", "figures in the text format of Prometheus"),
                call -> Reply.text("text/plain", figures.get()).withType(Figures.MEDIA_TYPE)));
        routes.add(Route.get(
                "/api/v1/openapi.json",
                "What can be asked of the server, as an OpenAPI document.",
                List.of(),
                Body.json("the document", Map.of("type", "object")),
                call -> new Reply(200, "application/json", document.get(), null, Reply.Caching.IF_UNCHANGED)));
        return routes;
    }
}
