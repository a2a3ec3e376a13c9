package org.articleten.cli;

import java.util.List;
import java.util.Objects;
import org.articleten.cli.report.Reveal;
import org.articleten.lesson.LessonPaper;
import org.articleten.lesson.Lessons;
import org.articleten.lesson.Paper;
import org.articleten.lesson.Part;
import org.articleten.lesson.Wish;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.articleten.scenario.Scenario;
import org.articleten.scenario.ScenarioFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Writes a work sheet and its answer key from a scenario, or the papers of an exercise. */
final class LessonCommand implements Command {
    private static final List<String> FORMATS = List.of("markdown", "html");
    private static final String PART = "--part";
    static final String SEED = "--seed";
    static final String APPLICANT = "--applicant";

    @Override
    public void describe(CommandSpec spec) {
        Options.choice(spec, Options.FORMAT, "FORMAT", "what is written (default: markdown)", FORMATS);
        Options.choice(
                spec,
                PART,
                "PART",
                "what learners get, what the teacher shows afterwards, or both (default: all)",
                LessonPaper.parts());
        Options.value(spec, SEED, "N", "shuffle the answers to choose from by this number");
        Options.value(spec, APPLICANT, "CODE", "ask about this applicant only");
        Options.value(spec, Options.AS_OF, "DATE", "the day of the answer (default: the scenario's)");
        Options.playing(spec);
        Options.paths(spec, "FILE", "a scenario file, - for standard input, or an exercise, `*.exercise.yaml`");
    }

    @Override
    public ExitStatus run(Invocation invocation) throws UsageError, ProblemsFound, BadRules {
        var file = Objects.requireNonNull(invocation.only("file", true));
        var html = invocation.format(FORMATS).equals("html");
        var part = part(invocation);
        var paper = ScenarioFiles.exercise(file)
                ? ExercisePapers.of(invocation, file, part)
                : lesson(invocation, file, part);
        invocation.out().print(html ? paper.html() : paper.markdown());
        return ExitStatus.OK;
    }

    private static Part part(Invocation invocation) throws UsageError {
        var word = invocation.word(PART, Part.ALL.word(), LessonPaper.parts());
        for (var part : Part.values()) {
            if (part.word().equals(word)) {
                return part;
            }
        }
        return Part.ALL;
    }

    private static Paper lesson(Invocation invocation, String file, Part part)
            throws UsageError, ProblemsFound, BadRules {
        var seed =
                invocation.text(SEED) == null ? null : Long.valueOf(invocation.number(SEED, 0, 0, Integer.MAX_VALUE));
        var days = invocation.asOf();
        var playing = Playing.of(invocation, List.of(file));
        if (playing.several()) {
            throw new UsageError(
                    "too-many", "`lesson` takes one scenario, but the folder holds several", "name one of its files");
        }
        var scenario = playing.scenarios().get(0);
        Lessons.check(playing.book(), playing.scenarios());
        var wish = new Wish(days == null ? null : days.first(), applicant(invocation, scenario), seed);
        var sheet = Lessons.sheet(scenario, playing.book().referenceData(), wish);
        if (part == Part.SHEET) {
            return LessonPaper.sheet(sheet);
        }
        var key = playing.each(played -> {
                    var results = Lessons.results(sheet, played.run().results());
                    return Lessons.key(scenario, sheet, wish, results, Reveal.of(played, results), played.book());
                })
                .get(0);
        return part == Part.KEY ? LessonPaper.key(key) : LessonPaper.all(key);
    }

    private static @Nullable String applicant(Invocation invocation, Scenario scenario) throws UsageError {
        var code = invocation.text(APPLICANT);
        if (code != null && !scenario.applicants().contains(code)) {
            throw new UsageError(
                    "unknown-applicant",
                    Quote.of(code) + " is no applicant of this scenario",
                    Suggestion.help(code, scenario.applicants()));
        }
        return code;
    }
}
