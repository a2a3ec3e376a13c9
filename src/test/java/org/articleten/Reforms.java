package org.articleten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The reforms that are shipped, each a folder of rules to be laid over those of NATO. */
public final class Reforms {
    /** The rules that they are laid over. */
    public static final Path BASE = Path.of("rules", "nato");

    private static final Path REFORMS = Path.of("rules", "reforms");

    private Reforms() {}

    /** Their folders, sorted: all there are. */
    public static List<Path> folders() throws IOException {
        try (Stream<Path> found = Files.list(REFORMS)) {
            var folders = found.filter(Files::isDirectory).sorted().toList();
            assertThat(folders).as("folders in %s", REFORMS).isNotEmpty();
            return folders;
        }
    }

    /** Where the scenarios of one are. */
    public static Path scenarios(Path reform) {
        return reform.resolve("scenarios");
    }
}
