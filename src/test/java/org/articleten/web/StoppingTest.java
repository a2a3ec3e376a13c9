package org.articleten.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.articleten.web.CannotListen.Why;
import org.junit.jupiter.api.Test;

/** How a server begins and ends. */
class StoppingTest {
    @Test
    void whatRunsIsAnsweredAndNothingNewIsTaken() throws Exception {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var route = Served.get("/api/v1/wait", call -> {
            begun.countDown();
            try {
                goOn.await();
            } catch (InterruptedException told) {
                Thread.currentThread().interrupt();
            }
            return Reply.text("text/plain", "answered to the end");
        });
        var served = Served.with(route);
        try (var kept = served.connect()) {
            var asked = CompletableFuture.supplyAsync(() -> {
                try {
                    return served.get("/api/v1/wait").body();
                } catch (IOException | InterruptedException broken) {
                    return "broken: " + broken;
                }
            });
            assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
            var stopped = CompletableFuture.runAsync(served::close);
            String late;
            do {
                late = lateComer(served);
            } while (late.contains("200 OK"));
            assertThat(late).matches("refused|\\(reset\\)||(?s)HTTP/1.1 503 .*about to stop.*");
            assertThat(stopped).isNotDone();
            goOn.countDown();
            assertThat(asked.get(10, TimeUnit.SECONDS)).isEqualTo("answered to the end");
            stopped.get(10, TimeUnit.SECONDS);
            assertThat(Served.rest(kept)).as("a connection that asked nothing").isEmpty();
        }
    }

    private static String lateComer(Served served) {
        try {
            return served.raw("GET /health/ready HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        } catch (IOException refused) {
            return "refused";
        }
    }

    @Test
    void whoIsNotReadySaysSo() throws Exception {
        var routes = OwnRoutes.of(() -> false, () -> "", () -> Bytes.NONE);
        var ready = routes.stream()
                .filter(route -> route.path().equals("/health/ready"))
                .findFirst()
                .orElseThrow();
        var reply = ready.answering().answer(new Call(Map.of(), Map.of(), Bytes.NONE, "", "en"));
        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.content().toString()).isEqualTo("{\"status\":\"stopping\"}");
    }

    @Test
    void aPortInUseIsSaid() throws Exception {
        try (var served = Served.with()) {
            var settings = Settings.local(served.running().port());
            assertThatThrownBy(() -> Server.start(
                            settings, "1", List.of(), Shell.shipped(List.of("en", "fr")), (defect, in) -> ""))
                    .isInstanceOfSatisfying(
                            CannotListen.class,
                            failed -> assertThat(failed.why()).isEqualTo(Why.IN_USE));
        }
    }

    @Test
    void anAddressOfElsewhereIsSaid() {
        for (var host : List.of("192.0.2.1", "nowhere.invalid")) {
            var settings = new Settings(host, 0, "", Limits.usual());
            assertThatThrownBy(() -> Server.start(
                            settings, "1", List.of(), Shell.shipped(List.of("en", "fr")), (defect, in) -> ""))
                    .isInstanceOfSatisfying(
                            CannotListen.class,
                            failed -> assertThat(failed.why()).isEqualTo(Why.NOT_HERE));
        }
    }
}
