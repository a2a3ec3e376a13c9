package org.articleten.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Sweeps that are stopped in their midst, as processes of their own. */
@DisabledOnOs(OS.WINDOWS)
class StoppedSweepTest {
    private static final int FEWEST_TRIES = 100;
    private static final int MOST_TRIES = 200_000;

    @TempDir
    private Path folder;

    @Test
    void onCtrlCItShowsAndKeepsWhatItHasAndGoesOnFromThere() throws IOException, InterruptedException {
        comesToTheSame("INT", 130);
    }

    @Test
    void whenToldToTerminateItDoesTheSame() throws IOException, InterruptedException {
        comesToTheSame("TERM", 130);
    }

    @Test
    void evenWhenKilledItGoesOnFromWhatItKept() throws IOException, InterruptedException {
        comesToTheSame("KILL", 137);
    }

    private void comesToTheSame(String signal, int status) throws IOException, InterruptedException {
        // How long a sweep must be to be stopped in its midst, depends on the machine.
        for (var tries = FEWEST_TRIES; tries <= MOST_TRIES; tries *= 4) {
            var kept = folder.resolve("kept-" + tries);
            var process = start(tries, kept, "stopped");
            while (process.isAlive() && !Files.exists(kept)) {
                Thread.sleep(5);
            }
            var sent = new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid())).start();
            sent.waitFor();
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            if (process.exitValue() == 0) {
                continue;
            }
            assertThat(process.exitValue()).isEqualTo(status);
            if (status == 130) {
                stopped(tries);
            }
            assertThat(start(tries, kept, "resumed").waitFor()).isZero();
            assertThat(start(tries, folder.resolve("whole-" + tries), "whole").waitFor())
                    .isZero();
            for (var end : List.of(".out", ".csv", ".svg")) {
                assertThat(Files.readAllBytes(folder.resolve("resumed" + end)))
                        .as(end)
                        .isEqualTo(Files.readAllBytes(folder.resolve("whole" + end)));
            }
            assertThat(Files.readAllBytes(kept)).isEqualTo(Files.readAllBytes(folder.resolve("whole-" + tries)));
            return;
        }
        throw new AssertionError("no sweep was long enough to be stopped");
    }

    private void stopped(int tries) throws IOException {
        var out = Files.readString(folder.resolve("stopped.out"));
        var rows = Files.readAllLines(folder.resolve("stopped.csv"));
        var played = rows.size() - 1;
        assertThat(played).isBetween(1, tries - 1);
        assertThat(out.replace("\n", " "))
                .contains("Stopped after %s of %s plays.".formatted(spaced(played), spaced(tries)))
                .contains("Outcome for Spain (ES)");
        assertThat(Files.readString(folder.resolve("stopped.err")))
                .contains("stopped after %d of %d plays; the same command goes on from".formatted(played, tries));
        assertThat(folder.resolve("stopped.svg")).isNotEmptyFile();
    }

    private static String spaced(int number) {
        return number < 1000 ? String.valueOf(number) : number / 1000 + " " + String.format("%03d", number % 1000);
    }

    private Process start(int tries, Path kept, String name) throws IOException {
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.articleten.Main",
                "sweep",
                "scenarios/history/1981-spain.yaml",
                "--vary",
                "acceptances:all:history:deposit=0..9",
                "--method",
                "latin-hypercube"));
        words.addAll(List.of("--tries", String.valueOf(tries), "--checkpoint", kept.toString()));
        words.addAll(List.of("--rows", folder.resolve(name + ".csv").toString()));
        words.addAll(List.of("--picture", folder.resolve(name + ".svg").toString()));
        return new ProcessBuilder(words)
                .redirectOutput(folder.resolve(name + ".out").toFile())
                .redirectError(folder.resolve(name + ".err").toFile())
                .start();
    }
}
