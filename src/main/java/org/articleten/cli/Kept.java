package org.articleten.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.articleten.cli.report.JsonReport;
import org.articleten.cli.report.Version;
import org.articleten.evidence.Evidence;
import org.articleten.evidence.EvidenceReader;
import org.articleten.evidence.Software;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;
import org.articleten.regression.ScenarioRuns.Reader;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** What is kept as evidence while scenarios are played for something else: nothing is played twice. */
final class Kept {
    private final @Nullable String file;
    private final Map<Scenario, Map<String, Object>> runs = new LinkedHashMap<>();

    private Kept(@Nullable String file) {
        this.file = file;
    }

    /** What a call wants to be kept; nothing where it names no file. */
    static Kept of(Invocation invocation) throws UsageError {
        var file = invocation.text(Options.EVIDENCE);
        if (file != null && isSomethingElse(Rules.path(Options.EVIDENCE, file))) {
            throw new UsageError(
                    "no-evidence-file",
                    "`%s` writes no file %s: there is something else by that name"
                            .formatted(Options.EVIDENCE, Quote.of(file)),
                    "name a new file, such as `evidence.json`, or one of earlier evidence");
        }
        return new Kept(file);
    }

    /** Nobody's scenario is to be lost for a slip of the hand. */
    private static boolean isSomethingElse(Path path) {
        if (!Files.exists(path)) {
            return false;
        }
        try {
            EvidenceReader.read(path.toString(), Files.readAllBytes(path));
            return false;
        } catch (ProblemsFound | IOException other) {
            return true;
        }
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
                    var run = Evidence.run(played);
                    synchronized (runs) {
                        runs.put(played.run().scenario(), run);
                    }
                    return reader.read(played);
                };
    }

    /** Writes what was kept of these scenarios, which these rules played. */
    void write(RuleBook book, List<Scenario> scenarios) throws ProblemsFound {
        if (file == null) {
            return;
        }
        var bytes = new ByteArrayOutputStream();
        var all = scenarios.stream().map(runs::get).map(Objects::requireNonNull).toList();
        JsonReport.print(Evidence.of(book, software(), all), new PrintStream(bytes, false, StandardCharsets.UTF_8));
        SafeFile.write(file, bytes.toByteArray());
    }
}
