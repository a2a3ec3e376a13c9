package org.articleten.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.articleten.lesson.Exercise;
import org.articleten.lesson.ExercisePaper;
import org.articleten.lesson.ExerciseReader;
import org.articleten.lesson.Exercises;
import org.articleten.lesson.Paper;
import org.articleten.lesson.Part;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.articleten.scenario.FoundFile;
import org.articleten.scenario.ScenarioFiles;
import org.jspecify.annotations.Nullable;

/** The shipped exercises for a room as pages show them. */
final class ExercisePages {
    private final Path home;
    private final Map<String, Exercise> exercises = new LinkedHashMap<>();

    /** Reads all of them, and writes into them what the rule book says. */
    ExercisePages(Path home, Books books) throws ProblemsFound {
        this.home = home;
        for (FoundFile file :
                ScenarioFiles.exercises(List.of(home.resolve("scenarios").toString()))) {
            var exercise = ExerciseReader.read(file.name(), file.bytes());
            exercises.put(
                    exercise.id().toLowerCase(Locale.ROOT),
                    Exercises.complete(exercise, books.book(Books.REAL).rules().get()));
        }
    }

    /** Each in a few words. */
    List<Map<String, @Nullable Object>> list(Tongue tongue) {
        var list = new ArrayList<Map<String, @Nullable Object>>();
        exercises.forEach((id, exercise) -> list.add(head(id, exercise, tongue)));
        return list;
    }

    /**
     * One with its course, its papers and its answers.
     *
     * @throws ProblemsFound if there is none of this id
     */
    Map<String, @Nullable Object> page(String id, Tongue tongue) throws ProblemsFound {
        var exercise = exercise(id);
        var data = head(id, exercise, tongue);
        data.put("starts", exercise.starts());
        data.put("goals", LessonPages.texts(exercise.goals(), tongue));
        data.put("materials", LessonPages.texts(exercise.materials(), tongue));
        data.put("variants", LessonPages.texts(exercise.variants(), tongue));
        data.put("debrief", LessonPages.texts(exercise.debrief(), tongue));
        data.put(
                "phases",
                exercise.phases().stream().map(phase -> phase(phase, tongue)).toList());
        data.put(
                "roles",
                exercise.roles().stream().map(role -> role(role, tongue)).toList());
        data.put(
                "handouts",
                exercise.handouts().stream()
                        .map(handout -> handout(handout, tongue))
                        .toList());
        data.put(
                "answers",
                exercise.answers().stream()
                        .map(answer -> answer(answer, tongue))
                        .toList());
        data.put(
                "scenarios",
                exercise.scenarios().stream()
                        .map(named -> home.relativize(Exercises.file(exercise, named.path()))
                                .toString()
                                .replace('\\', '/'))
                        .toList());
        data.put("sources", LibraryPages.sources(exercise.sources()));
        return data;
    }

    /** Its papers, in English. */
    Paper paper(String id, Part part) throws ProblemsFound {
        return ExercisePaper.of(exercise(id), part);
    }

    private Exercise exercise(String id) throws ProblemsFound {
        var exercise = exercises.get(id);
        if (exercise == null) {
            throw House.problem(
                    "unknown-exercise",
                    "there is no exercise " + Quote.of(id),
                    Suggestion.help(id, exercises.keySet()));
        }
        return exercise;
    }

    private static Map<String, @Nullable Object> head(String id, Exercise exercise, Tongue tongue) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("id", id);
        data.put("title", tongue.text(exercise.title()));
        data.put("about", tongue.text(exercise.about()));
        data.put("minutes", exercise.minutes());
        data.put("days", exercise.days());
        data.put("from", exercise.players().from());
        data.put("to", exercise.players().to());
        return data;
    }

    private static Map<String, @Nullable Object> phase(Exercise.Phase phase, Tongue tongue) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("day", phase.day());
        data.put("from", phase.from());
        data.put("to", phase.to());
        data.put("title", tongue.text(phase.title()));
        data.put("does", tongue.text(phase.does()));
        data.put("clock", phase.clock());
        return data;
    }

    private static Map<String, @Nullable Object> role(Exercise.Role role, Tongue tongue) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("name", tongue.text(role.name()));
        data.put("about", tongue.text(role.about()));
        data.put("may", LessonPages.texts(role.may(), tongue));
        data.put("mayNot", LessonPages.texts(role.mayNot(), tongue));
        return data;
    }

    private static Map<String, @Nullable Object> handout(Exercise.Handout handout, Tongue tongue) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("title", tongue.text(handout.title()));
        data.put("about", tongue.text(handout.about()));
        var cards = new ArrayList<Map<String, @Nullable Object>>();
        for (var card : handout.cards()) {
            var each = new LinkedHashMap<String, @Nullable Object>();
            each.put("title", tongue.text(card.title()));
            each.put("says", tongue.text(card.says()));
            each.put("copies", card.copies());
            each.put("answer", tongue.text(card.answer()));
            each.put("source", card.source());
            each.put("unverified", card.unverified());
            cards.add(each);
        }
        data.put("cards", cards);
        return data;
    }

    private static Map<String, @Nullable Object> answer(Exercise.Answer answer, Tongue tongue) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("question", tongue.text(answer.question()));
        data.put("answer", tongue.text(answer.answer()));
        data.put("rules", answer.rules().stream().map(cited -> cited.id()).toList());
        return data;
    }
}
