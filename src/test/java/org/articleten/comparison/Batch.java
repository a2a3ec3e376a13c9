package org.articleten.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Scenarios as a file holds them: a line with the Parties, then one scenario a line.
 *
 * @param parties their codes, sorted
 * @param lines the scenarios
 */
record Batch(List<String> parties, List<Line> lines) {
    Batch {
        parties = List.copyOf(parties);
        lines = List.copyOf(lines);
    }

    static Batch read(Path file) throws IOException {
        var texts = Files.readAllLines(file);
        return new Batch(
                List.of(texts.get(0).split(" ", -1)),
                texts.stream().skip(1).map(Line::of).toList());
    }

    void write(Path file) throws IOException {
        var texts = new ArrayList<String>();
        texts.add(String.join(" ", parties));
        lines.forEach(line -> texts.add(line.toString()));
        Files.writeString(file, String.join("\n", texts) + "\n");
    }

    /** The first so many scenarios, or all where there are fewer. */
    Batch first(int count) {
        return new Batch(parties, lines.subList(0, Math.min(count, lines.size())));
    }
}
