package org.articleten.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which path has which methods, and who answers them. */
final class Paths {
    private final Map<String, Map<String, Exchange>> methods = new TreeMap<>();
    private final Languages languages;
    private final Defects defects;

    Paths(Languages languages, Defects defects) {
        this.languages = languages;
        this.defects = defects;
    }

    /** Adds a route, and who works its answers out; null where they cost nothing. */
    void add(Route route, @Nullable Workers workers) {
        add(route.method(), route.path(), Exchange.of(route), workers);
    }

    /** Adds the files of the page, and the page itself at all its addresses. */
    void add(Site site, Shell shell) {
        add(
                "GET",
                "/assets/<file>",
                (call, accepted, had) -> {
                    var file = site.file(call.at("file"));
                    if (file == null) {
                        throw new NotFound("the page has no such file");
                    }
                    return file.outgoing(accepted, had);
                },
                null);
        for (var path : shell.paths()) {
            add(
                    "GET",
                    path,
                    (call, accepted, had) -> site.document(call.language()).outgoing(accepted, had),
                    null);
        }
    }

    private void add(String method, String path, Exchange.Working working, @Nullable Workers workers) {
        var before = methods.computeIfAbsent(path, unseen -> new TreeMap<>())
                .put(method, new Exchange(path, working, languages, defects, workers));
        if (before != null) {
            throw new IllegalArgumentException("two routes are `" + method + " " + path + "`");
        }
    }

    /** Tells the library. Whoever may get something may ask for its head alone, and every path says what it has. */
    void configure(RoutesConfig routes) {
        methods.forEach((path, exchanges) -> {
            var allowed = allowed(exchanges);
            exchanges.forEach((method, exchange) -> {
                routes.addHttpHandler(HandlerType.findOrCreate(method), path, exchange);
                if (method.equals("GET")) {
                    routes.addHttpHandler(HandlerType.HEAD, path, exchange);
                }
            });
            routes.addHttpHandler(
                    HandlerType.OPTIONS, path, always(path, new Outgoing(204, Map.of("Allow", allowed), Bytes.NONE)));
            for (var other : List.of("GET", "HEAD", "POST")) {
                if (!allowed.contains(other)) {
                    routes.addHttpHandler(
                            HandlerType.findOrCreate(other),
                            path,
                            always(path, Refusal.method(allowed).outgoing()));
                }
            }
        });
    }

    private Exchange always(String path, Outgoing outgoing) {
        return new Exchange(path, (call, accepted, had) -> outgoing, languages, defects, null);
    }

    private static String allowed(Map<String, Exchange> exchanges) {
        var allowed = new TreeSet<>(exchanges.keySet());
        allowed.add("OPTIONS");
        if (allowed.contains("GET")) {
            allowed.add("HEAD");
        }
        return String.join(", ", new ArrayList<>(allowed));
    }
}
