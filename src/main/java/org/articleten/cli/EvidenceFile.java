package org.articleten.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.articleten.cli.report.JsonReport;
import org.articleten.cli.report.Version;
import org.articleten.evidence.EvidenceData;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;
import org.jspecify.annotations.Nullable;

/** The file that evidence is written into. */
final class EvidenceFile {
    private final String name;

    private EvidenceFile(String name) {
        this.name = name;
    }

    /** The file that the user names; null where none is wanted. */
    static @Nullable EvidenceFile of(Invocation invocation) throws UsageError {
        var name = invocation.text(Options.EVIDENCE);
        if (name == null) {
            return null;
        }
        if (name.isEmpty() || isOtherFile(Rules.path(Options.EVIDENCE, name))) {
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

    /** Writes all of it, or nothing. */
    void write(Playing playing) throws ProblemsFound {
        var document =
                EvidenceData.of(Version.all(), playing.book(), playing.scenarios(), playing.watched(EvidenceData::run));
        var bytes = new ByteArrayOutputStream();
        var out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        JsonReport.print(document, out);
        out.flush();
        SafeFile.write(name, bytes.toByteArray());
    }
}
