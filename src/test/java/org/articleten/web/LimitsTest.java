package org.articleten.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** How much one reader may ask for, and that the others notice nothing of it. */
class LimitsTest {
    private static final String POST =
            "POST /api/v1/echo HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";

    @Test
    void noMoreIsTakenThanTheLimitHoweverItIsSent() throws Exception {
        try (var served = Served.with(Served.tight(), Served.ECHO)) {
            assertThat(served.post("/api/v1/echo", Served.JSON, "x".repeat(1_000))
                            .statusCode())
                    .isEqualTo(200);
            var large = served.post("/api/v1/echo", Served.JSON, "x".repeat(1_001));
            assertThat(large.statusCode()).isEqualTo(413);
            assertThat(large.body()).contains("no more than 1000 bytes");
            var chunks = new StringBuilder(POST + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n");
            for (var i = 0; i < 300; i++) {
                chunks.append("4\r\nabcd\r\n");
            }
            assertThat(Served.status(served.raw(chunks.append("0\r\n\r\n").toString())))
                    .isEqualTo(413);
            assertThat(Served.status(served.raw(POST + "Content-Length: 99999999999\r\n\r\n")))
                    .isEqualTo(413);
        }
    }

    @Test
    void headsAndAddressesHaveALength() throws Exception {
        try (var served = Served.with(Served.tight())) {
            assertThat(served.get("/?q=" + "a".repeat(600)).statusCode()).isEqualTo(414);
            assertThat(served.get("/?q=a", "X-Long", "a".repeat(5_000)).statusCode())
                    .isEqualTo(431);
            var many = new StringBuilder("GET / HTTP/1.1\r\nHost: localhost\r\n");
            for (var i = 0; i < 2_000; i++) {
                many.append("X-").append(i).append(": 1\r\n");
            }
            assertThat(Served.status(served.raw(many.append("\r\n").toString())))
                    .isEqualTo(431);
        }
    }

    @Test
    void whoAsksTooOftenIsToldWhenToComeBack() throws Exception {
        var limits = Limits.usual().withRate(1);
        try (var served = Served.with(limits, Served.ECHO)) {
            var statuses = new ArrayList<Integer>();
            for (var i = 0; i < 6; i++) {
                statuses.add(served.post("/api/v1/echo", Served.JSON, "{}").statusCode());
            }
            assertThat(statuses).startsWith(200, 200, 200, 200).contains(429);
            var refused = served.post("/api/v1/echo", Served.JSON, "{}");
            if (refused.statusCode() == 429) {
                assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
            }
            assertThat(statuses.get(5)).isEqualTo(429);
        }
    }

    @Test
    void anAnswerThatTakesTooLongIsGivenUpAndItsThreadToldSo() throws Exception {
        var interrupted = new CountDownLatch(1);
        var route = Served.get("/api/v1/long", call -> {
            try {
                TimeUnit.MINUTES.sleep(1);
            } catch (InterruptedException told) {
                interrupted.countDown();
            }
            return Reply.text("text/plain", "too late");
        });
        try (var served = Served.with(Served.tight(Duration.ofMillis(400), 2), route, Served.ECHO)) {
            var reply = served.get("/api/v1/long");
            assertThat(reply.statusCode()).isEqualTo(503);
            assertThat(reply.headers().firstValue("Retry-After")).isPresent();
            assertThat(reply.body()).contains("\"code\":\"late\"");
            assertThat(interrupted.await(5, TimeUnit.SECONDS)).isTrue();
            assertThat(served.post("/api/v1/echo", Served.JSON, "{}").statusCode())
                    .isEqualTo(200);
            assertThat(served.get("/metrics").body()).contains("refused_total{reason=\"late\"} 1.0");
        }
    }

    @Test
    void whereTooMuchIsAskedAtOnceTheRestIsRefusedAtOnceAndFilesStillCome() throws Exception {
        var open = new CountDownLatch(1);
        var route = Served.get("/api/v1/wait", call -> {
            try {
                open.await();
            } catch (InterruptedException told) {
                Thread.currentThread().interrupt();
            }
            return Reply.text("text/plain", "done");
        });
        var limits = Served.tight(Duration.ofSeconds(30), 3);
        try (var served = Served.with(limits, route)) {
            var asked = new ArrayList<CompletableFuture<Integer>>();
            for (var i = 0; i < 12; i++) {
                asked.add(CompletableFuture.supplyAsync(
                        () -> status(served, "/api/v1/wait"), command -> new Thread(command).start()));
            }
            // Two are worked on and three wait: seven are refused while those go on.
            while (asked.stream().filter(CompletableFuture::isDone).count() < 7) {
                Thread.sleep(5);
            }
            assertThat(served.get("/health/live").statusCode()).isEqualTo(200);
            assertThat(served.get("/assets/main.js").statusCode()).isEqualTo(200);
            open.countDown();
            assertThat(asked.stream().map(CompletableFuture::join).sorted().toList())
                    .isEqualTo(List.of(200, 200, 200, 200, 200, 503, 503, 503, 503, 503, 503, 503));
        }
    }

    @Test
    void whoSendsByteByByteIsCutOffAndStopsNobody() throws Exception {
        try (var served = Served.with(Served.tight(), Served.ECHO)) {
            var slow = new ArrayList<Socket>();
            for (var i = 0; i < 40; i++) {
                var socket = served.connect();
                write(socket, i % 2 == 0 ? "GET / HTTP/1.1\r\nHost: loc" : POST + "Content-Length: 500\r\n\r\n{");
                slow.add(socket);
            }
            var answered = 0;
            for (var i = 0; i < 30; i++) {
                for (var socket : slow) {
                    write(socket, "a");
                }
                var begun = System.nanoTime();
                assertThat(served.post("/api/v1/echo", Served.JSON, "{}").statusCode())
                        .isEqualTo(200);
                assertThat(System.nanoTime() - begun).isLessThan(TimeUnit.SECONDS.toNanos(3));
                answered++;
                Thread.sleep(50);
            }
            assertThat(answered).isEqualTo(30);
            for (var i = 0; i < slow.size(); i++) {
                // What was begun of a head is answered by nothing, half a body by the reason.
                assertThat(Served.status(Served.rest(slow.get(i))))
                        .as("slow %d", i)
                        .isIn(0, 408);
                slow.get(i).close();
            }
        }
    }

    @Test
    void whoDoesNotReadHoldsNoThread() throws Exception {
        var large = Reply.text("text/plain", "x".repeat(20_000_000));
        var route = Served.get("/api/v1/large", call -> large);
        try (var served = Served.with(route, Served.ECHO)) {
            var idle = new ArrayList<Socket>();
            for (var i = 0; i < 80; i++) {
                var socket = served.connect();
                write(socket, "GET /api/v1/large HTTP/1.1\r\nHost: localhost\r\n\r\n");
                idle.add(socket);
                assertThat(served.post("/api/v1/echo", Served.JSON, "{}").statusCode())
                        .isEqualTo(200);
            }
            for (var socket : idle) {
                socket.close();
            }
            assertThat(served.post("/api/v1/echo", Served.JSON, "{}").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void whoHoldsConnectionsOpenStopsOthersForAWhileOnly() throws Exception {
        try (var served = Served.with(Served.tight(), Served.ECHO)) {
            var held = new ArrayList<Socket>();
            for (var i = 0; i < 70; i++) {
                var socket = served.connect();
                write(socket, "GET / HTTP/1.1\r\nHost: lo");
                held.add(socket);
            }
            // More than there may be: this one waits until the server closes some of those.
            assertThat(served.post("/api/v1/echo", Served.JSON, "{}").statusCode())
                    .isEqualTo(200);
            for (var socket : held) {
                socket.close();
            }
        }
    }

    private static int status(Served served, String path) {
        try {
            return served.get(path).statusCode();
        } catch (IOException broken) {
            return -1;
        } catch (InterruptedException told) {
            throw new IllegalStateException(told);
        }
    }

    private static void write(Socket socket, String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
        } catch (IOException closed) {
            // That is what the server may do with it.
        }
    }
}
