package org.articleten.comparison;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one program did.
 *
 * @param program which
 * @param decided how many scenarios
 * @param perSecond how many of them in a second, in the median of the times that were measured
 * @param process the seconds of its whole process: start, reading, all the times, writing
 * @param answers what it wrote
 */
record Measured(Program program, int decided, double perSecond, double process, List<String> answers) {
    private static final String SECONDS = "seconds ";

    /** Times before it is measured, so that what is warm is measured. */
    private static final int WARMING = 1;

    /** Runs a program over scenarios in a folder for its files; the same file of scenarios for all that decide all of them. */
    static Measured of(Program program, Batch batch, Path folder, int times) throws IOException {
        var mine = batch.first(program.share(batch.lines().size()));
        var scenarios = folder.resolve(mine.lines().size() + ".scenarios");
        if (!Files.exists(scenarios)) {
            mine.write(scenarios);
        }
        var answers = folder.resolve(program.name() + ".answers");
        var printed = folder.resolve(program.name() + ".out");
        var start = System.nanoTime();
        var process = new ProcessBuilder(program.command(scenarios, answers, WARMING + times))
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                .start();
        int status;
        try {
            status = process.waitFor();
        } catch (InterruptedException stopped) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
        var whole = (System.nanoTime() - start) / 1e9;
        var seconds = Files.readAllLines(printed).stream()
                .filter(line -> line.startsWith(SECONDS))
                .map(line -> Double.valueOf(line.substring(SECONDS.length())))
                .toList();
        if (status != 0 || seconds.size() != WARMING + times || !Files.exists(answers)) {
            throw new IOException(program.title() + " failed, status " + status + ": " + Files.readString(printed));
        }
        var measured = seconds.stream().skip(WARMING).sorted().toList();
        return new Measured(
                program,
                mine.lines().size(),
                mine.lines().size() / measured.get(measured.size() / 2),
                whole,
                Files.readAllLines(answers));
    }

    /** Where its answers differ from those of another, which decided as many or more; null where they are the same. */
    @Nullable
    String difference(Measured other) {
        for (var at = 0; at < decided; at++) {
            var mine = at < answers.size() ? answers.get(at) : "nothing";
            if (!mine.equals(other.answers().get(at))) {
                return "`%s` where %s answers `%s`"
                        .formatted(
                                mine, other.program().title(), other.answers().get(at));
            }
        }
        return answers.size() == decided ? null : answers.size() + " answers to " + decided + " scenarios";
    }
}
