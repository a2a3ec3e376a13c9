package org.articleten.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.articleten.cli.report.JsonReport;
import org.articleten.cli.report.Version;
import org.articleten.evidence.Evidence;
import org.articleten.evidence.Software;
import org.articleten.problem.ProblemsFound;
import org.articleten.regression.ScenarioRuns.Reader;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** What is kept as evidence while scenarios are played for something else: nothing is played twice. */
final class Kept {
    private final @Nullable String file;
    private final RuleBook book;
    private final Map<Scenario, Map<String, Object>> runs = new LinkedHashMap<>();

    /** For a file, or for none where nothing is to be kept. */
    Kept(@Nullable String file, RuleBook book) {
        this.file = file;
        this.book = book;
    }

    /** What runs here. */
    static Software software() {
        return new Software(Version.PROGRAM, Runtime.version().toString(), Version.ENGINE);
    }

    /** A reader beside which all that it is given is kept. */
    <T> Reader<T> beside(Reader<T> reader) {
        return file == null
                ? reader
                : played -> {
                    var run = Evidence.run(played, book);
                    synchronized (runs) {
                        runs.put(played.run().scenario(), run);
                    }
                    return reader.read(played);
                };
    }

    /** Writes what was kept of these scenarios. */
    void write(List<Scenario> scenarios) throws ProblemsFound {
        if (file == null) {
            return;
        }
        var bytes = new ByteArrayOutputStream();
        var all = scenarios.stream().map(runs::get).map(Objects::requireNonNull).toList();
        JsonReport.print(Evidence.of(book, software(), all), new PrintStream(bytes, false, StandardCharsets.UTF_8));
        SafeFile.write(file, bytes.toByteArray());
    }
}
