package org.articleten.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The page as a process of its own, and what a command line cannot ask of it. */
class ServeTest {
    @TempDir
    private Path folder;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void itSaysWhereItListensAndEndsAsItWasToldTo() throws IOException, InterruptedException {
        endsWell("TERM", List.of());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onCtrlCItEndsTheSameWay() throws IOException, InterruptedException {
        endsWell("INT", List.of("--base-path", "/article-ten", "--rate", "5"));
    }

    private void endsWell(String signal, List<String> options) throws IOException, InterruptedException {
        var out = folder.resolve("out");
        var err = folder.resolve("err");
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.articleten.Main",
                "serve",
                "--port",
                "0"));
        words.addAll(options);
        var process = new ProcessBuilder(words)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            for (var i = 0;
                    i < 1_200 && process.isAlive() && !Files.readString(out).endsWith("\n");
                    i++) {
                Thread.sleep(50);
            }
            var line = Files.readString(out);
            assertThat(line).matches("Article Ten listens on http://127.0.0.1:[0-9]+/.* \\(Ctrl-C ends it\\)\n");
            var address = line.split(" ", -1)[4];
            var reply = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(address + "health/ready"))
                                    .build(),
                            BodyHandlers.ofString());
            assertThat(reply.body()).isEqualTo("{\"status\":\"up\"}");
            assertThat(new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                            .start()
                            .waitFor())
                    .isZero();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isZero();
            assertThat(Files.readString(out)).isEqualTo(line);
            assertThat(err).isEmptyFile();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void aPortInUseIsAUsageError() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var call = Call.of("serve", "--port", String.valueOf(taken.getLocalPort()));
            assertThat(call.status()).isEqualTo(2);
            assertThat(call.out()).isEmpty();
            assertThat(call.err())
                    .isEqualTo("article-ten: port-in-use: port " + taken.getLocalPort() + " of `127.0.0.1` is in use\n"
                            + "help: give another with `--port`, or `--port 0` for any that is free\n");
        }
    }

    @Test
    void anAddressOfElsewhereIsAUsageError() {
        var call = Call.of("serve", "--host", "192.0.2.1", "--port", "0");
        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err()).contains("unknown-host: `192.0.2.1` is no address of this machine");
    }

    @Test
    void whatCannotBeABasePathIsRefused() {
        for (var path : List.of(
                "article-ten", "/a/", "//", "/a//b", "/..", "/a/./b", "/é", "/a b", "/<x>", "/" + "a".repeat(200))) {
            var call = Call.of("serve", "--port", "0", "--base-path", path);
            assertThat(call.status()).as(path).isEqualTo(2);
            assertThat(call.err()).as(path).contains(": bad-base-path: ");
        }
    }

    @Test
    void numbersHaveTheirBounds() {
        assertThat(Call.of("serve", "--port", "70000").err()).contains("give a whole number from 0 to 65535");
        assertThat(Call.of("serve", "--rate", "0").err()).contains("give a whole number from 1 to 1000000");
    }

    @Test
    void rulesThatDoNotCompileAreFoundBeforeItListens() throws IOException {
        Files.writeString(folder.resolve("broken.drl"), "rule");
        var call = Call.of("serve", "--port", "0", "--rules", folder.toString());
        assertThat(call.status()).isIn(2, 3);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).isNotEmpty();
    }

    @Test
    void noReaderFillsTheDiskWithDefects() throws IOException {
        var err = new ByteArrayOutputStream();
        var defects = new ServedDefects(folder, new PrintStream(err, true, StandardCharsets.UTF_8));
        for (var i = 1; i <= 100; i++) {
            assertThat(defects.noted(new IllegalStateException("on purpose"), "/api/v1/table"))
                    .isEqualTo("defect " + i);
        }
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(20);
        }
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("article-ten: defect 1 in /api/v1/table\n")
                .endsWith("article-ten: defect 21: no more of them are reported\n")
                .doesNotContain("on purpose");
    }
}
