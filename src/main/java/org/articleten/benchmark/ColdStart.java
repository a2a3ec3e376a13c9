package org.articleten.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Measures whole processes: a run of a scenario and an empty Java program, in turn. */
public final class ColdStart {
    private static final int FEWEST = 5;
    private static final String ID = "cold-start";
    private static final String TITLE = "cold start";
    private static final String UNIT = "times an empty Java program";

    private final List<String> run;
    private final String startedBy;
    private final String java;

    /**
     * A cold start by these commands.
     *
     * @param run the command that runs a scenario, a word each
     * @param startedBy what starts it, in words
     * @param java the Java that runs an empty program
     */
    public ColdStart(List<String> run, String startedBy, String java) {
        this.run = List.copyOf(run);
        this.startedBy = startedBy;
        this.java = java;
    }

    /** Measures for so long, five times at the least. */
    Figure measure(Duration time) {
        try {
            var folder = Files.createTempDirectory("article-ten-empty");
            try {
                return measure(time, List.of(java, "-cp", folder.toString(), Empty.class.getName()), folder);
            } finally {
                delete(folder);
            }
        } catch (IOException impossible) {
            return absent("a process cannot be started: " + impossible.getMessage());
        }
    }

    static Figure absent(String why) {
        return Figure.absent(ID, TITLE, UNIT, why);
    }

    private Figure measure(Duration time, List<String> empty, Path folder) throws IOException {
        var file = folder.resolve(Empty.class.getName().replace('.', '/') + ".class");
        Files.createDirectories(file.getParent());
        try (InputStream bytes = Empty.class.getResourceAsStream("Empty.class")) {
            if (bytes == null) {
                return absent("this program does not hold the empty program that it would be compared with");
            }
            Files.copy(bytes, file);
        }
        // What happens once, such as keeping the compiled rules for the next start, happens before.
        if (once(run) < 0 || once(empty) < 0) {
            return absent("`" + String.join(" ", run) + "` does not end well");
        }
        var runs = new ArrayList<Double>();
        var empties = new ArrayList<Double>();
        var begin = System.nanoTime();
        while (runs.size() < FEWEST || System.nanoTime() - begin < time.toNanos()) {
            empties.add(once(empty));
            runs.add(once(run));
        }
        var one = median(runs);
        var other = median(empties);
        return new Figure(
                ID,
                TITLE,
                one / other,
                UNIT,
                String.format(
                        Locale.ROOT,
                        "%,.0f ms and %,.0f ms: the medians of %d whole processes of each kind, in turn, from start to end;"
                                + " started by %s",
                        one,
                        other,
                        runs.size(),
                        startedBy),
                runs);
    }

    /** The milliseconds of one process; less than nothing where it fails. */
    private static double once(List<String> command) throws IOException {
        var start = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        try {
            process.getOutputStream().close();
            return process.waitFor() == 0 ? (System.nanoTime() - start) / 1e6 : -1;
        } catch (InterruptedException stopped) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }

    static double median(List<Double> numbers) {
        var sorted = numbers.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
