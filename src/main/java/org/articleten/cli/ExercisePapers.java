package org.articleten.cli;

import java.util.List;
import org.articleten.lesson.Exercise;
import org.articleten.lesson.ExercisePaper;
import org.articleten.lesson.ExerciseReader;
import org.articleten.lesson.Exercises;
import org.articleten.lesson.Paper;
import org.articleten.lesson.Part;
import org.articleten.problem.ProblemsFound;
import org.articleten.scenario.FoundFile;
import org.articleten.scenario.ScenarioFiles;

/** Exercises in files. */
final class ExercisePapers {
    private static final List<String> OF_SCENARIOS =
            List.of(LessonCommand.SEED, LessonCommand.APPLICANT, Options.AS_OF, Options.HOUSE_RULES);

    private ExercisePapers() {}

    /** A part of the papers of an exercise. */
    static Paper of(Invocation invocation, String file, Part part) throws UsageError, ProblemsFound, BadRules {
        for (var option : OF_SCENARIOS) {
            if (invocation.text(option) != null) {
                throw new UsageError(
                        "contrary-options",
                        "`%s` says nothing about an exercise".formatted(option),
                        "leave it out, or name a scenario");
            }
        }
        var exercise = read(ScenarioFiles.named(file));
        return ExercisePaper.of(
                Exercises.complete(exercise, Rules.of(invocation).book()), part);
    }

    /** The exercise in a file. */
    static Exercise read(FoundFile file) throws ProblemsFound {
        return ExerciseReader.read(file.name(), file.bytes());
    }
}
