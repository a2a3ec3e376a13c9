package org.articleten.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.articleten.document.Documents;
import org.junit.jupiter.api.Test;

/** Requests that nobody sends by mistake. */
class HostileTest {
    private static final String END = "Connection: close\r\n\r\n";
    private static final String HOST = "Host: localhost\r\n";

    private static final Route READ = Route.post(
            "/api/v1/read",
            "Reads a document.",
            List.of(),
            Body.text("application/yaml", "a document"),
            Body.text("text/plain", "whether it can be read"),
            call -> {
                Documents.read("table", call.body());
                return Reply.text("text/plain", "read");
            });

    @Test
    void whatIsNoRequestIsRefusedInPlainWords() throws Exception {
        var requests = List.of(
                "\r\n\r\n\r\nhello\r\n\r\n",
                "GET\r\n\r\n",
                "GET /\r\n\r\n",
                "GET / HTTP/9.9\r\n" + HOST + END,
                "GET / HTTP/1.1\r\n" + END,
                "GET / HTTP/1.1\r\n" + HOST + HOST + END,
                "GET / HTTP/1.1\r\nHost: a b\r\n" + END,
                "GET /%00 HTTP/1.1\r\n" + HOST + END,
                "GET /library/%00 HTTP/1.1\r\n" + HOST + END,
                "GET /%zz HTTP/1.1\r\n" + HOST + END,
                "GET /%ff%fe HTTP/1.1\r\n" + HOST + END,
                "GET /?q=%zz HTTP/1.1\r\n" + HOST + END,
                "GET /?q=%ff HTTP/1.1\r\n" + HOST + END,
                "GET / HTTP/1.1\r\n" + HOST + "No colon\r\n" + END,
                "GET / HTTP/1.1\r\n" + HOST + "A\0B: c\r\n" + END,
                "GET / HTTP/1.1\r\n" + HOST + " folded: line\r\n" + END,
                "GET /\u0001 HTTP/1.1\r\n" + HOST + END,
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                "POST /api/v1/read HTTP/1.1\r\n" + HOST + "Content-Length: 1\r\nContent-Length: 2\r\n" + END + "ab",
                "POST /api/v1/read HTTP/1.1\r\n" + HOST + "Content-Length: -1\r\n" + END,
                "POST /api/v1/read HTTP/1.1\r\n" + HOST + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n" + END
                        + "0\r\n\r\n",
                "POST /api/v1/read HTTP/1.1\r\n" + HOST
                        + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n" + END + "zz\r\nabc\r\n");
        try (var served = Served.with(READ)) {
            for (var request : requests) {
                var reply = served.raw(request);
                assertThat(Served.status(reply)).as(request).isBetween(400, 505).isNotIn(500, 502, 503, 504);
                assertThat(reply)
                        .as(request)
                        .contains("application/problem+json")
                        .doesNotContain("Exception")
                        .doesNotContain("\tat ")
                        .doesNotContainIgnoringCase("jetty")
                        .doesNotContain("org.");
            }
            assertThat(served.get("/health/live").statusCode()).isEqualTo(200);
            assertThat(served.defects()).isEmpty();
        }
    }

    @Test
    void anOldClientIsAnsweredToo() throws Exception {
        try (var served = Served.with()) {
            assertThat(served.raw("GET /health/live HTTP/1.0\r\n\r\n"))
                    .startsWith("HTTP/1.1 200")
                    .endsWith("{\"status\":\"up\"}");
        }
    }

    @Test
    void badDocumentsAreProblemsOfTheirWriter() throws Exception {
        try (var served = Served.with(READ)) {
            assertThat(served.post("/api/v1/read", Served.JSON, "{\"a\": [1, 2]}")
                            .body())
                    .isEqualTo("read");
            for (var bad : List.of(
                    "{\"a\": ",
                    "",
                    "[".repeat(100_000),
                    "{\"a\":".repeat(40_000),
                    "a: &a [x,x,x,x,x,x,x,x,x]\n" + bomb(),
                    "!!javax.script.ScriptEngineManager [!!java.net.URL [\"http://127.0.0.1\"]]",
                    "a: 1\na: 2",
                    "\0")) {
                var reply = served.post("/api/v1/read", "application/yaml", bad);
                assertThat(reply.statusCode()).as(start(bad)).isEqualTo(400);
                assertThat(reply.body())
                        .as(start(bad))
                        .contains("\"problems\":[")
                        .doesNotContain("snakeyaml");
            }
            assertThat(served.defects()).isEmpty();
        }
    }

    @Test
    void whatIsNotUtf8IsAProblemToo() throws Exception {
        try (var served = Served.with(READ)) {
            var request = new ByteArrayOutputStream();
            request.writeBytes(("POST /api/v1/read HTTP/1.1\r\n" + HOST
                            + "Content-Type: application/json\r\nContent-Length: 8\r\n" + END)
                    .getBytes(StandardCharsets.US_ASCII));
            request.writeBytes(new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}', ' '});
            var reply = served.raw(request.toByteArray());
            assertThat(Served.status(reply)).isEqualTo(400);
            assertThat(reply).contains("UTF-8");
        }
    }

    @Test
    void onlyTwoFormatsAreTaken() throws Exception {
        try (var served = Served.with(READ)) {
            for (var type : List.of(
                    "text/plain",
                    "application/x-www-form-urlencoded",
                    "multipart/form-data; boundary=x",
                    "application/jsonp",
                    "application/json; charset=utf-16",
                    "text/html",
                    ";")) {
                assertThat(served.post("/api/v1/read", type, "{}").statusCode())
                        .as(type)
                        .isEqualTo(415);
            }
            assertThat(served.post("/api/v1/read", "Application/JSON; charset=\"UTF-8\"", "{}")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(Served.status(
                            served.raw("POST /api/v1/read HTTP/1.1\r\n" + HOST + "Content-Length: 2\r\n" + END + "{}")))
                    .isEqualTo(415);
        }
    }

    @Test
    void pagesOfOtherSitesMaySendNothing() throws Exception {
        try (var served = Served.with(Served.ECHO)) {
            var own = "http://127.0.0.1:" + served.running().port();
            for (var origin : List.of("http://example.org", "null", "https://localhost", own + ".example.org")) {
                assertThat(served.post("/api/v1/echo", Served.JSON, "{}", "Origin", origin)
                                .statusCode())
                        .as(origin)
                        .isEqualTo(403);
            }
            assertThat(served.post("/api/v1/echo", Served.JSON, "{}", "Origin", own)
                            .statusCode())
                    .isEqualTo(200);
            for (var site : List.of("cross-site", "same-site", "")) {
                assertThat(served.post("/api/v1/echo", Served.JSON, "{}", "Sec-Fetch-Site", site)
                                .statusCode())
                        .as(site)
                        .isEqualTo(403);
            }
            assertThat(served.post("/api/v1/echo", Served.JSON, "{}", "Sec-Fetch-Site", "same-origin")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void aNameThatOnlyLeadsHereIsNotAnsweredTo() throws Exception {
        try (var served = Served.with()) {
            for (var host : List.of(
                    "example.org",
                    "localhost.example.org",
                    "127.0.0.1.example.org:80",
                    "192.168.0.1",
                    "[::2]:8080",
                    "0.0.0.0")) {
                assertThat(Served.status(served.raw("GET / HTTP/1.1\r\nHost: " + host + "\r\n" + END)))
                        .as(host)
                        .isEqualTo(421);
            }
            for (var host : List.of("localhost", "LOCALHOST:1", "127.0.0.1:8080", "[::1]:8080", "[::1]")) {
                assertThat(Served.status(served.raw("GET / HTTP/1.1\r\nHost: " + host + "\r\n" + END)))
                        .as(host)
                        .isEqualTo(200);
            }
            assertThat(Served.status(served.raw("GET http://example.org/ HTTP/1.1\r\nHost: localhost\r\n" + END)))
                    .isIn(400, 421);
        }
    }

    @Test
    void whoHangsUpInTheMidstLeavesNothingBehind() throws Exception {
        try (var served = Served.with(READ)) {
            for (var i = 0; i < 50; i++) {
                try (var socket = served.connect()) {
                    socket.getOutputStream()
                            .write(("POST /api/v1/read HTTP/1.1\r\n" + HOST
                                            + "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"a")
                                    .getBytes(StandardCharsets.US_ASCII));
                    if (i % 2 == 0) {
                        socket.setSoLinger(true, 0);
                    }
                }
            }
            for (var i = 0; i < 100 && !served.get("/metrics").body().contains("requests_running 1.0"); i++) {
                Thread.sleep(20);
            }
            assertThat(served.get("/metrics").body()).contains("http_server_requests_running 1.0");
            assertThat(served.defects()).isEmpty();
        }
    }

    private static String bomb() {
        var text = new StringBuilder();
        for (var letter = 'b'; letter <= 'i'; letter++) {
            var before = "*" + (char) (letter - 1);
            text.append(letter).append(": &").append(letter).append(" [");
            text.append(String.join(",", Collections.nCopies(9, before))).append("]\n");
        }
        return text.toString();
    }

    private static String start(String text) {
        return text.length() < 40 ? text : text.substring(0, 40);
    }
}
