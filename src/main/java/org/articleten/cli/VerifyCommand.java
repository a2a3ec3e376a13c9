package org.articleten.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.articleten.cli.report.VerificationText;
import org.articleten.cli.report.Version;
import org.articleten.evidence.Evidence;
import org.articleten.evidence.EvidenceReader;
import org.articleten.evidence.Verification;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;
import picocli.CommandLine.Model.CommandSpec;

/** Plays evidence again, and says whether anything differs. */
final class VerifyCommand implements Command {
    @Override
    public void describe(CommandSpec spec) {
        Options.rules(spec);
        Options.paths(spec, "FILE", "what `run --evidence FILE` wrote");
    }

    @Override
    public ExitStatus run(Invocation invocation) throws UsageError, ProblemsFound, BadRules {
        var file = Objects.requireNonNull(invocation.only("file", true));
        var evidence = EvidenceReader.read(file);
        var rules = rules(evidence, invocation);
        rules.checkAskedBy(evidence.scenarios());
        var found = verified(evidence, rules, invocation);
        invocation.out().print(VerificationText.of(found));
        return found.holds() ? ExitStatus.OK : ExitStatus.NOT_AS_EXPECTED;
    }

    private static Verification verified(Evidence evidence, Rules rules, Invocation invocation)
            throws ProblemsFound, BadRules {
        var book = rules.book();
        var progress = new Progress(invocation, evidence.runs().size());
        try {
            return Verification.of(evidence, Version.all(), book, progress::step);
        } finally {
            progress.end();
        }
    }

    /** The overlays that the evidence names, unless the user names others. */
    private static Rules rules(Evidence evidence, Invocation invocation) throws UsageError {
        if (evidence.overlays().isEmpty() || !invocation.values(Options.OVERLAY).isEmpty()) {
            return Rules.of(invocation);
        }
        var overlays = new ArrayList<Path>();
        for (var overlay : evidence.overlays()) {
            overlays.add(trusted(overlay, invocation.surroundings()));
        }
        return Rules.in(Rules.folders(invocation).get(0), overlays, invocation.surroundings());
    }

    /** Rules are programs: a file from elsewhere is no reason to run those of any folder. */
    private static Path trusted(String overlay, Surroundings surroundings) throws UsageError {
        try {
            var path = Path.of(overlay);
            var real = path.toRealPath();
            for (var folder : List.of(Path.of(""), surroundings.home())) {
                if (real.startsWith(folder.toRealPath())) {
                    return path;
                }
            }
        } catch (IOException | InvalidPathException missing) {
            throw new UsageError(
                    "no-overlay",
                    "the evidence names the overlay %s, which is not here".formatted(Quote.of(overlay)),
                    "name the folder where it is now with `--overlay`");
        }
        throw new UsageError(
                "foreign-overlay",
                "the evidence names the overlay %s, which is in neither this folder nor the program's"
                        .formatted(Quote.of(overlay)),
                "rules are programs; if you trust these, name them with `--overlay`");
    }
}
