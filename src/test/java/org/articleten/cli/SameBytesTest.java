package org.articleten.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.articleten.scenario.ScenarioFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same input gives the same bytes. */
class SameBytesTest {
    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "markdown", "csv"})
    void twoRunsOfAFolderPrintTheSame(String format) {
        assertThat(Call.of("run", "--format", format, "scenarios"))
                .isEqualTo(Call.of("run", "--format", format, "scenarios"));
    }

    @Test
    void theOrderOfPathsChangesNothing() throws IOException {
        var paths = new ArrayList<String>();
        try (var files = Files.walk(Path.of("scenarios"))) {
            files.map(Path::toString)
                    .filter(path ->
                            path.endsWith(".yaml") && !ScenarioFiles.sweep(path) && !ScenarioFiles.exercise(path))
                    .forEach(paths::add);
        }
        Collections.shuffle(paths, new Random(10));
        assertThat(run(paths)).isEqualTo(Call.of("run", "--format", "json", "scenarios"));
    }

    @Test
    void aScenarioRunAloneAndAmongOthersHasTheSameResult() {
        var file = "scenarios/ukraine/2025-11-put-to-the-council.yaml";
        var alone = Call.of("run", "--format", "csv", file).out().lines().toList();
        assertThat(Call.of("run", "--format", "csv", "scenarios").out().lines()).containsAll(alone);
    }

    private static Call run(List<String> paths) {
        var arguments = new ArrayList<>(List.of("run", "--format", "json"));
        arguments.addAll(paths);
        return Call.of(arguments.toArray(String[]::new));
    }
}
