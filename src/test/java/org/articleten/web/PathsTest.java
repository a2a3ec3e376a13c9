package org.articleten.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.junit.jupiter.api.Test;

/** Which address gives what. */
class PathsTest {
    private static final Route NAMED = Route.get(
            "/api/v1/rules/{id}",
            "A rule.",
            List.of(Parameter.path("id", "its id")),
            Body.text("text/plain", "its text"),
            call -> Reply.text("text/plain", call.at("id") + "|" + call.query("q", "-") + "|" + call.language()));

    @Test
    void theValuesOfAnAddressAreDecodedOnce() throws Exception {
        try (var served = Served.with(NAMED)) {
            assertThat(served.get("/api/v1/rules/R-DEC-02").body()).isEqualTo("R-DEC-02|-|en");
            assertThat(served.get("/api/v1/rules/a%20b+c?q=d+e%26%C3%A9").body())
                    .isEqualTo("a b+c|d e&é|en");
            assertThat(served.get("/api/v1/rules/x?q=1&q=2&r").body()).isEqualTo("x|1|en");
        }
    }

    @Test
    void theLanguageIsTheOneAskedForInTheAddressElseByTheBrowser() throws Exception {
        try (var served = Served.with(NAMED)) {
            assertThat(served.get("/api/v1/rules/x?lang=fr").body()).endsWith("|fr");
            assertThat(served.get("/api/v1/rules/x", "Accept-Language", "fr-CA,fr;q=0.9,en;q=0.5")
                            .body())
                    .endsWith("|fr");
            assertThat(served.get("/api/v1/rules/x", "Accept-Language", "de,en;q=0.5,fr;q=0.4")
                            .body())
                    .endsWith("|en");
            assertThat(served.get("/api/v1/rules/x?lang=en", "Accept-Language", "fr")
                            .body())
                    .endsWith("|en");
            assertThat(served.get("/api/v1/rules/x?lang=tlh", "Accept-Language", "!!")
                            .body())
                    .endsWith("|en");
            assertThat(served.get("/", "Accept-Language", "fr").body()).contains("<html lang=\"fr\"");
            assertThat(served.get("/?lang=en", "Accept-Language", "fr").body()).contains("<html lang=\"en\"");
        }
    }

    @Test
    void thePageIsAtAllItsAddressesAndNowhereElse() throws Exception {
        try (var served = Served.with()) {
            for (var path : List.of("/", "/library", "/library/a/b", "/rules/R-1", "/lessons/x", "/exercises/E1")) {
                var page = served.get(path);
                assertThat(page.statusCode()).as(path).isEqualTo(200);
                assertThat(page.body()).as(path).contains("data-base=\"\"");
                assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
            }
            assertThat(served.get("/libraries").statusCode()).isEqualTo(404);
            assertThat(served.get("/exercises").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void underABasePathEverythingIsThereAndNothingBeside() throws Exception {
        try (var served = Served.under("/article-ten", Served.ECHO)) {
            assertThat(served.running().address()).endsWith("/article-ten/");
            assertThat(served.get("/article-ten/rules").body()).contains("data-base=\"/article-ten\"");
            assertThat(served.get("/article-ten/assets/main.js").statusCode()).isEqualTo(200);
            assertThat(served.post("/article-ten/api/v1/echo", Served.JSON, "{}")
                            .body())
                    .isEqualTo("en {}");
            assertThat(served.get("/article-ten/api/v1/openapi.json").body()).contains("\"url\":\"/article-ten\"");
            var away = served.get("/article-ten");
            assertThat(away.statusCode()).isEqualTo(301);
            assertThat(away.headers().firstValue("Location")).hasValue("/article-ten/");
            assertThat(served.get("/").statusCode()).isEqualTo(404);
            assertThat(served.get("/health/live").statusCode()).isEqualTo(404);
            assertThat(served.get("/article-tenth/").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void aHeadIsWhatGettingItWouldGiveWithoutTheRest() throws Exception {
        try (var served = Served.with(NAMED)) {
            for (var path : List.of("/", "/assets/main.js", "/api/v1/rules/R-1", "/health/live")) {
                var whole = served.get(path);
                var head = served.method("HEAD", path);
                assertThat(head.statusCode()).as(path).isEqualTo(200);
                assertThat(head.body()).as(path).isEmpty();
                assertThat(head.headers().firstValue("Content-Length"))
                        .as(path)
                        .isEqualTo(whole.headers().firstValue("Content-Length"));
            }
            assertThat(served.method("HEAD", "/nowhere").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void everyAddressSaysWhichMethodsItHas() throws Exception {
        try (var served = Served.with(NAMED, Served.ECHO)) {
            var options = served.method("OPTIONS", "/api/v1/rules/R-1");
            assertThat(options.statusCode()).isEqualTo(204);
            assertThat(options.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
            var get = served.get("/api/v1/echo");
            assertThat(get.statusCode()).isEqualTo(405);
            assertThat(get.headers().firstValue("Allow")).hasValue("OPTIONS, POST");
            var post = served.post("/api/v1/rules/R-1", Served.JSON, "{}");
            assertThat(post.statusCode()).isEqualTo(405);
            assertThat(post.body()).contains("it has GET, HEAD, OPTIONS");
            for (var method : List.of("PUT", "DELETE", "PATCH", "TRACE", "CONNECTION", "BREW")) {
                var refused = served.method(method, "/api/v1/echo");
                assertThat(refused.statusCode()).as(method).isEqualTo(405);
                assertThat(refused.headers().firstValue("Allow")).as(method).isPresent();
            }
        }
    }

    @Test
    void whatIsWrongWithWhatWasSentIsSaidWithItsPlace() throws Exception {
        var route = Served.get("/api/v1/wrong", call -> {
            throw new ProblemsFound(List.of(
                    new Problem(
                            new Place("table.yaml", 3, 7), "unknown-state", "`UX` is no state", "did you mean `UA`?"),
                    new Problem(new Place("table.yaml", 1, 1), "no-date", "there is no date", null)));
        });
        try (var served = Served.with(route)) {
            var reply = served.get("/api/v1/wrong");
            assertThat(reply.statusCode()).isEqualTo(400);
            assertThat(reply.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(reply.body())
                    .isEqualTo(
                            "{\"title\":\"what was sent cannot be used\",\"status\":400,\"code\":\"problems\",\"problems\":["
                                    + "{\"code\":\"no-date\",\"place\":\"table.yaml:1:1\",\"line\":1,\"column\":1,"
                                    + "\"says\":\"there is no date\"},"
                                    + "{\"code\":\"unknown-state\",\"place\":\"table.yaml:3:7\",\"line\":3,\"column\":7,"
                                    + "\"says\":\"`UX` is no state\",\"help\":\"did you mean `UA`?\"}]}");
        }
    }

    @Test
    void aDefectIsToldByItsNumberOnly() throws Exception {
        var route = Served.get("/api/v1/defect", call -> {
            throw new IllegalStateException("the secret of the inside");
        });
        var deep = Served.get("/api/v1/deep", call -> {
            throw new StackOverflowError();
        });
        try (var served = Served.with(route, deep)) {
            var reply = served.get("/api/v1/defect");
            assertThat(reply.statusCode()).isEqualTo(500);
            assertThat(reply.body())
                    .contains("defect 1")
                    .doesNotContain("secret")
                    .doesNotContain("Exception")
                    .doesNotContain("articleten");
            assertThat(served.get("/api/v1/deep").body()).contains("defect 2").doesNotContain("Error");
            assertThat(served.defects()).hasSize(2);
        }
    }

    @Test
    void aDocumentIsSavedUnderAHarmlessName() throws Exception {
        var route = Served.get(
                "/api/v1/file", call -> Reply.text("application/yaml", "a: 1\n").as("my \"table\"\r\nX: y.yaml"));
        try (var served = Served.with(route)) {
            assertThat(served.get("/api/v1/file").headers().firstValue("Content-Disposition"))
                    .hasValue("attachment; filename=\"my--table---X--y.yaml\"");
        }
    }

    @Test
    void twoRoutesOfOneNameAreRefusedAtTheStart() {
        assertThatThrownBy(() -> Served.with(NAMED, NAMED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two routes are `GET /api/v1/rules/{id}`");
    }
}
