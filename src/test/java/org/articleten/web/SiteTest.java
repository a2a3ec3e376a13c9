package org.articleten.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** The files of the page. */
class SiteTest {
    private static final List<String> TRICKS = List.of(
            "../index.html",
            "..%2findex.html",
            "%2e%2e/index.html",
            "%2e%2e%2findex.html",
            "..%5cindex.html",
            "..;/index.html",
            "....//index.html",
            "%252e%252e%252findex.html",
            "..%c0%afindex.html",
            "main.js%00",
            "main.js%00.css",
            "main.js/",
            "./main.js",
            "/main.js",
            "lib/../main.js",
            "lib/%2e%2e/main.js",
            "APP.JS",
            "index.html",
            "",
            "lib",
            "lib/",
            "../package-info.class",
            "../../cli/result.schema.json",
            "file:///etc/passwd",
            "%2fetc%2fpasswd",
            "..%u2215index.html",
            "main.js;x=y");

    @Test
    void aFileTellsWhatItIsAndIsNotSentTwice() throws Exception {
        try (var served = Served.with()) {
            var file = served.get("/assets/main.js");
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.headers().firstValue("Content-Type")).hasValue("text/javascript; charset=utf-8");
            assertThat(file.headers().firstValue("Cache-Control")).hasValue("no-cache");
            var tag = file.headers().firstValue("ETag").orElseThrow();
            assertThat(tag).matches("\"[0-9a-f]{24}\"");
            var again = served.get("/assets/main.js", "If-None-Match", "\"other\", " + tag);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.headers().firstValue("ETag")).hasValue(tag);
            assertThat(served.get("/assets/main.js", "If-None-Match", "\"other\"")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void librariesForTheBrowserComeWithTheProgram() throws Exception {
        try (var served = Served.with()) {
            assertThat(served.get("/assets/lib/d3-geo.min.js").body()).contains("d3-geo/ v3.1.1");
            assertThat(served.get("/assets/lib/d3-array.min.js").body()).contains("d3-array/ v3.2.4");
        }
    }

    @Test
    void whoTakesGzipGetsIt() throws Exception {
        try (var served = Served.with()) {
            var plain = served.get("/assets/lib/d3-geo.min.js");
            var address = URI.create("http://127.0.0.1:" + served.running().port() + "/assets/lib/d3-geo.min.js");
            var request = HttpRequest.newBuilder(address)
                    .header("Accept-Encoding", "br, gzip")
                    .build();
            var zipped = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
            assertThat(zipped.headers().firstValue("Content-Encoding")).hasValue("gzip");
            assertThat(zipped.headers().firstValue("ETag"))
                    .isNotEqualTo(plain.headers().firstValue("ETag"));
            assertThat(zipped.headers().firstValue("Vary").orElseThrow()).contains("Accept-Encoding");
            assertThat(zipped.body()).hasSizeLessThan(plain.body().length() / 2);
            try (var stream = new GZIPInputStream(new ByteArrayInputStream(zipped.body()))) {
                assertThat(stream.readAllBytes()).asString().isEqualTo(plain.body());
            }
            assertThat(served.get("/assets/lib/d3-geo.min.js", "Accept-Encoding", "gzip;q=0")
                            .headers()
                            .firstValue("Content-Encoding"))
                    .isEmpty();
        }
    }

    @Test
    void nothingButTheFilesOfThePageIsThere() throws Exception {
        try (var served = Served.with()) {
            for (var trick : TRICKS) {
                var reply = served.raw(
                        "GET /assets/" + trick + " HTTP/1.1", "Host: localhost", "Connection: close", "", "");
                assertThat(Served.status(reply)).as(trick).isIn(400, 404);
                assertThat(reply).as(trick).doesNotContain("<html").doesNotContain("root:");
            }
        }
    }

    @Test
    void aPartOfAFileIsNotToBeHadSoAllOfItComes() throws Exception {
        try (var served = Served.with()) {
            for (var range : List.of("bytes=0-3", "bytes=-1", "bytes=9999999-", "bytes=0-1,2-3,4-5", "lines=1")) {
                var reply = served.get("/assets/main.js", "Range", range);
                assertThat(reply.statusCode()).as(range).isEqualTo(200);
                assertThat(reply.body())
                        .as(range)
                        .isEqualTo(served.get("/assets/main.js").body());
            }
        }
    }
}
