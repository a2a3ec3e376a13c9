package org.articleten.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a browser is told beside every reply, whatever becomes of the request. */
class HeadersTest {
    private static final List<String> ALL = List.of(
            "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; font-src 'self'; manifest-src 'self'; base-uri 'self'; form-action 'none'; "
                    + "frame-ancestors 'none'",
            "X-Content-Type-Options: nosniff",
            "X-Frame-Options: DENY",
            "Referrer-Policy: no-referrer",
            "Cross-Origin-Opener-Policy: same-origin",
            "Cross-Origin-Resource-Policy: same-origin",
            "Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()");

    @Test
    void answersHaveThem() throws Exception {
        try (var served = Served.with(Served.ECHO, Served.get("/api/v1/nothing", call -> {
            throw new NotFound("nothing");
        }))) {
            check(200, served.get("/"));
            check(200, served.get("/assets/main.js"));
            check(200, served.get("/health/live"));
            check(200, served.get("/metrics"));
            check(200, served.get("/api/v1/openapi.json"));
            check(200, served.post("/api/v1/echo", Served.JSON, "{}"));
            check(404, served.get("/api/v1/nothing"));
        }
    }

    @Test
    void refusalsHaveThem() throws Exception {
        try (var served = Served.with(Served.ECHO, Served.get("/api/v1/defect", call -> {
            throw new IllegalStateException("on purpose");
        }))) {
            check(404, served.get("/nowhere"));
            check(404, served.get("/assets/nothing.js"));
            check(405, served.method("DELETE", "/"));
            check(405, served.get("/api/v1/echo"));
            check(415, served.post("/api/v1/echo", "text/plain", "{}"));
            check(500, served.get("/api/v1/defect"));
            check(304, served.get("/", "If-None-Match", "*"));
            check(204, served.method("OPTIONS", "/"));
        }
    }

    @Test
    void whatIsNoRequestHasThemToo() throws Exception {
        try (var served = Served.with()) {
            check(400, served.raw("NO REQUEST AT ALL", "", ""));
            check(400, served.raw("GET / HTTP/1.1", "", ""));
            check(421, served.raw("GET / HTTP/1.1", "Host: example.org", "Connection: close", "", ""));
            check(
                    431,
                    served.raw(
                            "GET / HTTP/1.1",
                            "Host: localhost",
                            "Connection: close",
                            "A: " + "a".repeat(20_000),
                            "",
                            ""));
            check(
                    414,
                    served.raw(
                            "GET /" + "a".repeat(9_000) + " HTTP/1.1", "Host: localhost", "Connection: close", "", ""));
        }
    }

    private static void check(int status, HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(status);
        var lines = response.headers().map().entrySet().stream()
                .flatMap(header -> header.getValue().stream().map(value -> header.getKey() + ": " + value))
                .toList();
        check(lines);
    }

    private static void check(int status, String reply) throws IOException {
        assertThat(Served.status(reply)).as(reply).isEqualTo(status);
        check(reply.substring(0, reply.indexOf("\r\n\r\n")).lines().toList());
    }

    private static void check(List<String> lines) {
        var lower = lines.stream().map(HeadersTest::lowerName).toList();
        assertThat(lower).containsAll(ALL.stream().map(HeadersTest::lowerName).toList());
        assertThat(lower)
                .noneMatch(line -> line.startsWith("set-cookie"))
                .noneMatch(line -> line.startsWith("server:"))
                .noneMatch(line -> line.startsWith("x-powered-by"))
                .noneMatch(line -> line.startsWith("access-control"));
    }

    private static String lowerName(String line) {
        var colon = line.indexOf(':');
        return colon < 0 ? line : line.substring(0, colon).toLowerCase(Locale.ROOT) + line.substring(colon);
    }
}
