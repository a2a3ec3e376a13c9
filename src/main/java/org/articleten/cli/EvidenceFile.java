package org.articleten.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.articleten.cli.report.JsonReport;
import org.articleten.cli.report.Version;
import org.articleten.evidence.EvidenceData;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;
import org.articleten.regression.ScenarioRuns.Reader;
import org.articleten.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** The file that evidence is written into, gathered while scenarios are played for something else: nothing is played twice. */
final class EvidenceFile {
    private final @Nullable String name;
    private final Map<Scenario, Map<String, Object>> runs = new HashMap<>();

    private EvidenceFile(@Nullable String name) {
        this.name = name;
    }

    /** The file that the user names; none where no evidence is wanted. */
    static EvidenceFile of(Invocation invocation) throws UsageError {
        var name = invocation.text(Options.EVIDENCE);
        if (name != null && (name.isEmpty() || isOtherFile(Rules.path(Options.EVIDENCE, name)))) {
            throw new UsageError(
                    "no-evidence-file",
                    "`%s` writes no file %s: there is something else by that name"
                            .formatted(Options.EVIDENCE, Quote.of(name)),
                    "name a new file, such as `evidence.json`, or one of earlier evidence");
        }
        return new EvidenceFile(name);
    }

    /** Whether there is a file that is no evidence: nobody's scenario is to be lost for a slip of the hand. */
    private static boolean isOtherFile(Path path) {
        if (!Files.exists(path)) {
            return false;
        }
        var beginning = EvidenceData.BEGINNING.getBytes(StandardCharsets.UTF_8);
        try (var in = Files.newInputStream(path)) {
            return !Arrays.equals(in.readNBytes(beginning.length), beginning);
        } catch (IOException noFile) {
            return true;
        }
    }

    /** A reader beside which all that it is given is gathered. */
    <T> Reader<T> beside(Reader<T> reader) {
        return name == null
                ? reader
                : played -> {
                    var run = EvidenceData.run(played);
                    synchronized (runs) {
                        runs.put(played.run().scenario(), run);
                    }
                    return reader.read(played);
                };
    }

    /** Writes what was gathered, all of it or nothing. */
    void write(Playing playing) throws ProblemsFound {
        if (name == null) {
            return;
        }
        var gathered = playing.scenarios().stream()
                .map(runs::get)
                .map(Objects::requireNonNull)
                .toList();
        var document = EvidenceData.of(Version.all(), playing.book(), playing.scenarios(), gathered);
        var bytes = new ByteArrayOutputStream();
        var out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        JsonReport.print(document, out);
        out.flush();
        SafeFile.write(name, bytes.toByteArray());
    }
}
