package org.articleten.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine reads its settings once in a process: they must be there whatever comes first. */
class EngineSettingsTest {
    @TempDir
    private Path cache;

    @Test
    void rulesCanBeTakenOutOneByOneWhetherTheyWereCompiledOrKept() throws IOException, InterruptedException {
        assertThat(takenOut("compiled")).isEmpty();
        assertThat(cache).isNotEmptyDirectory();
        assertThat(takenOut("kept")).isEmpty();
    }

    /** What a new process that takes all rules out prints, with its status where that is not 0. */
    private String takenOut(String how) throws IOException, InterruptedException {
        var printed = cache.resolveSibling(cache.getFileName() + how);
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RulesTakenOut.class.getName(),
                        cache.toString())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        var status = process.waitFor();
        var text = Files.readString(printed, StandardCharsets.UTF_8);
        Files.delete(printed);
        return status == 0 ? text : text + "status " + status;
    }
}
