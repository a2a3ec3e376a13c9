package org.articleten.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.articleten.cli.report.SweepPicture;
import org.articleten.cli.report.Swept;
import org.articleten.picture.PictureFormat;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;
import org.articleten.sweep.Checkpoint;
import org.articleten.sweep.Outcomes;
import org.articleten.sweep.SweepTable;
import org.articleten.table.TableFormat;
import org.jspecify.annotations.Nullable;

/** The files that a sweep writes beside its report. */
final class SweepFiles {
    static final String ROWS = "--rows";
    static final String PICTURE = "--picture";
    static final String CHECKPOINT = "--checkpoint";

    private final Invocation invocation;
    private final @Nullable String rows;
    private final @Nullable String picture;
    private final @Nullable String checkpoint;

    private SweepFiles(Invocation invocation) {
        this.invocation = invocation;
        this.rows = invocation.text(ROWS);
        this.picture = invocation.text(PICTURE);
        this.checkpoint = invocation.text(CHECKPOINT);
    }

    /** The files that a call names, found to be such as can be written, before anything is played. */
    static SweepFiles of(Invocation invocation) throws UsageError {
        var files = new SweepFiles(invocation);
        check(
                ROWS,
                files.rows,
                files.rows == null || TableFormat.of(files.rows) != null,
                TableFormat.endings(),
                invocation);
        check(
                PICTURE,
                files.picture,
                files.picture == null || PictureFormat.of(files.picture) != null,
                PictureFormat.endings(),
                invocation);
        check(CHECKPOINT, files.checkpoint, true, List.of(), invocation);
        return files;
    }

    private static void check(
            String option, @Nullable String file, boolean known, List<String> endings, Invocation invocation)
            throws UsageError {
        if (file == null) {
            return;
        }
        if (!known) {
            throw new UsageError(
                    "unknown-format",
                    "`%s` %s ends as no format does that it can have".formatted(option, Quote.of(file)),
                    "a name ends in one of " + Quote.each(endings));
        }
        try {
            var folder = Path.of(file).toAbsolutePath().getParent();
            if (invocation.arguments().contains(file) || folder == null || !Files.isDirectory(folder)) {
                throw new UsageError(
                        "unwritable",
                        "`%s` %s cannot be written".formatted(option, Quote.of(file)),
                        "name a new file in a folder that is there");
            }
        } catch (InvalidPathException impossible) {
            throw new UsageError(
                    "bad-path", "`%s` %s cannot be a path".formatted(option, Quote.of(file)), "name a file");
        }
    }

    /** What is played already. */
    Outcomes before(Outcomes nothing) throws ProblemsFound {
        if (checkpoint == null || !Files.exists(Path.of(checkpoint))) {
            return nothing;
        }
        try {
            return Checkpoint.read(checkpoint, Files.readAllBytes(Path.of(checkpoint)), nothing);
        } catch (IOException unreadable) {
            throw new ProblemsFound(List.of(new Problem(
                    Place.startOf(checkpoint),
                    "unreadable-file",
                    "this file cannot be read",
                    "check who may read it")));
        }
    }

    /** Keeps what is played so far, where a checkpoint is wanted. */
    void keep(Outcomes outcomes) throws ProblemsFound {
        if (checkpoint != null) {
            SafeFile.write(checkpoint, Checkpoint.bytes(outcomes));
        }
    }

    /** Writes all files that are wanted. */
    void write(Swept swept) throws ProblemsFound {
        keep(swept.outcomes());
        if (rows != null) {
            var format = Objects.requireNonNull(TableFormat.of(rows));
            SafeFile.write(rows, file -> format.write(SweepTable.of(swept.outcomes()), file));
        }
        if (picture != null) {
            var format = Objects.requireNonNull(PictureFormat.of(picture));
            SafeFile.write(picture, file -> {
                try (var out = Files.newOutputStream(file)) {
                    format.draw(SweepPicture.of(swept), out);
                }
            });
        }
    }

    /** Says how a sweep that was stopped can be gone on with. */
    void sayHowToGoOn(Outcomes outcomes) {
        invocation
                .err()
                .print("stopped after %d of %d plays; %s\n"
                        .formatted(
                                outcomes.played(),
                                outcomes.plan().plays(),
                                checkpoint == null
                                        ? "with `--checkpoint FILE` a sweep can be gone on with"
                                        : "the same command goes on from " + Quote.of(checkpoint)));
    }
}
