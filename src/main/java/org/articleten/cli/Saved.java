package org.articleten.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;

/** Scenarios that were found, kept as files. */
final class Saved {
    private Saved() {}

    /** Keeps a scenario; its name begins with these words, and one content always has one name. */
    static Path in(String folder, String words, String yaml) throws ProblemsFound {
        try {
            var path = Path.of(folder);
            Files.createDirectories(path);
            var checksum = new CRC32();
            checksum.update(yaml.getBytes(StandardCharsets.UTF_8));
            var name = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
            var file = path.resolve("%s-%08x.yaml".formatted(name, checksum.getValue()));
            Files.writeString(file, yaml);
            return file;
        } catch (IOException | InvalidPathException unwritable) {
            throw new ProblemsFound(List.of(new Problem(
                    Place.startOf(folder),
                    "not-saved",
                    "a scenario cannot be saved in this folder",
                    "name a folder in which you may write, with `--save`")));
        }
    }
}
