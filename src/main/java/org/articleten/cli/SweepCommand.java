package org.articleten.cli;

import java.util.List;
import java.util.Objects;
import org.articleten.cli.report.Style;
import org.articleten.cli.report.SweepJson;
import org.articleten.cli.report.SweepText;
import org.articleten.cli.report.Swept;
import org.articleten.problem.ProblemsFound;
import org.articleten.sweep.Outcomes;
import org.articleten.sweep.Plan;
import org.articleten.sweep.Sweep;
import org.articleten.sweep.SweepFile;
import picocli.CommandLine.Model.CommandSpec;

/** Plays one scenario many times, with what varies varied, and counts what comes out. */
final class SweepCommand implements Command {
    private static final List<String> FORMATS = List.of("text", "json", "csv");

    @Override
    public void describe(CommandSpec spec) {
        Options.format(spec, FORMATS);
        Options.several(
                spec,
                SweepWish.VARY,
                "WHAT",
                "what varies, as KIND:WHO:VALUES, such as votes:all:consent=0.99,object=0.01 (repeatable; kinds: votes,"
                        + " positions, dates, acceptances)");
        Options.choice(spec, SweepWish.METHOD, "METHOD", "how plays are chosen", SweepFile.methods());
        Options.value(spec, SweepWish.TRIES, "N", "how many plays, where they are chosen by chance (default: 10000)");
        Options.value(spec, SweepWish.SEED, "N", "what that choice depends on (default: 1)");
        Options.value(
                spec,
                Options.AS_OF,
                "DATE",
                "the day of the answer (default: the scenario's, or the last that varies)");
        Options.file(spec, SweepFiles.ROWS, "FILE.csv|json|jsonl|parquet", "also write a row for each play");
        Options.file(spec, SweepFiles.PICTURE, "FILE.svg|png", "also draw the counts, or the days of accession");
        Options.file(spec, SweepFiles.CHECKPOINT, "FILE", "keep there what is played, and go on from it");
        Options.rules(spec);
        Options.houseRules(spec);
        Options.paths(spec, "FILE", "a sweep file, or a scenario file with `--vary`");
    }

    @Override
    public ExitStatus run(Invocation invocation) throws UsageError, ProblemsFound, BadRules {
        var format = invocation.format(FORMATS);
        var style = Style.of(invocation.colored());
        var files = SweepFiles.of(invocation);
        var wish = SweepWish.of(invocation, Objects.requireNonNull(invocation.only("file", true)));
        var plan = wish.plan(Rules.of(invocation));
        try (var interruption = new Interruption()) {
            var outcomes = play(plan, files, invocation, interruption);
            var swept = new Swept(wish.title(), wish.scenario(), outcomes);
            switch (format) {
                case "json" -> SweepJson.print(swept, invocation.out());
                case "csv" -> SweepText.csv(swept, invocation.out());
                default -> SweepText.print(swept, style, invocation.out());
            }
            files.write(swept);
            if (!outcomes.complete()) {
                files.sayHowToGoOn(outcomes);
            }
            // Before the interruption is over, since the process then ends at once.
            invocation.out().flush();
            return outcomes.complete() ? ExitStatus.OK : ExitStatus.INTERRUPTED;
        }
    }

    private static Outcomes play(Plan plan, SweepFiles files, Invocation invocation, Interruption interruption)
            throws ProblemsFound {
        var sweep = new Sweep(plan);
        var before = files.before(sweep.nothing());
        var progress = new Progress(invocation, plan.plays());
        try {
            progress.steps(before.played());
            return sweep.run(before, interruption::asked, files::keep, progress::steps);
        } finally {
            progress.end();
        }
    }
}
