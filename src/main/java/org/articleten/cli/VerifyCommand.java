package org.articleten.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.articleten.cli.report.JsonReport;
import org.articleten.cli.report.Style;
import org.articleten.cli.report.VerificationData;
import org.articleten.cli.report.VerificationText;
import org.articleten.evidence.EvidenceReader;
import org.articleten.evidence.Recorded;
import org.articleten.evidence.Verifier;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Replays evidence and says whether anything differs. */
final class VerifyCommand implements Command {
    private static final List<String> FORMATS = List.of("text", "json");

    @Override
    public void describe(CommandSpec spec) {
        Options.format(spec, FORMATS);
        Options.rules(spec);
        Options.paths(spec, "FILE", "a file that `run --evidence` has written");
    }

    @Override
    public ExitStatus run(Invocation invocation) throws UsageError, ProblemsFound, BadRules {
        var file = Objects.requireNonNull(invocation.only("file", true));
        var format = invocation.format(FORMATS);
        var recorded = EvidenceReader.read(file, read(file));
        var book = rules(recorded, invocation).book();
        var found = new Verifier(file, recorded).against(book, Kept.software(), VerifyCommand::contents);
        if (format.equals("json")) {
            JsonReport.print(VerificationData.of(found), invocation.out());
        } else {
            invocation.out().print(VerificationText.of(found, Style.of(invocation.colored())));
        }
        return found.same() ? ExitStatus.OK : ExitStatus.NOT_AS_EXPECTED;
    }

    /** The rules that are asked for; without that, the usual ones with the overlays of the evidence. */
    private static Rules rules(Recorded recorded, Invocation invocation) throws UsageError {
        var folders = Rules.folders(invocation);
        var overlays = new ArrayList<>(folders.subList(1, folders.size()));
        if (overlays.isEmpty() && invocation.text(Options.RULES) == null) {
            for (var overlay : recorded.overlays()) {
                overlays.add(Rules.path(Options.OVERLAY, overlay));
            }
        }
        return Rules.in(folders.get(0), overlays, invocation.surroundings());
    }

    private static byte[] read(String file) throws UsageError {
        var bytes = contents(file);
        if (bytes == null) {
            throw new UsageError(
                    "unreadable-file",
                    "there is no file %s that can be read".formatted(Quote.of(file)),
                    "name a file that `run --evidence FILE` has written");
        }
        return bytes;
    }

    private static byte @Nullable [] contents(String path) {
        try {
            var file = Path.of(path);
            return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
        } catch (IOException | InvalidPathException unreadable) {
            return null;
        }
    }
}
