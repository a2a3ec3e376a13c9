package org.articleten.lesson;

import java.util.ArrayList;
import java.util.List;
import org.articleten.document.Documents;
import org.articleten.document.MapNode;
import org.articleten.document.Node;
import org.articleten.lesson.Exercise.Answer;
import org.articleten.lesson.Exercise.NamedFile;
import org.articleten.lesson.Exercise.Players;
import org.articleten.lesson.Exercise.Role;
import org.articleten.problem.Problems;
import org.articleten.problem.ProblemsFound;
import org.articleten.scenario.Fields;
import org.articleten.scenario.SourceList;
import org.articleten.scenario.Values;
import org.jspecify.annotations.Nullable;

/** Reads an exercise, or finds everything that is wrong with it. Which rules and files there are, it does not ask. */
public final class ExerciseReader {
    private static final List<String> KEYS = List.of(
            "id",
            "title",
            "about",
            "minutes",
            "days",
            "starts",
            "asOf",
            "players",
            "goals",
            "materials",
            "phases",
            "roles",
            "handouts",
            "debrief",
            "answers",
            "scenarios",
            "variants",
            "sources");

    private final Problems problems;
    private final Fields fields;
    private final Texts texts;

    private ExerciseReader(MapNode root, Problems problems) {
        this.problems = problems;
        this.fields = Fields.of(root, "an exercise", KEYS, problems);
        this.texts = new Texts(problems);
    }

    /** The exercise in a file of this path and content. */
    public static Exercise read(String path, byte[] bytes) throws ProblemsFound {
        var problems = new Problems();
        var root = Documents.read(path, bytes, problems);
        if (root instanceof MapNode map) {
            return new ExerciseReader(map, problems).exercise(path);
        }
        if (root != null) {
            problems.add(
                    root.place(),
                    "wrong-type",
                    "an exercise must be a map, but is " + root.described(),
                    "an exercise begins with `id:`");
        }
        problems.throwIfAny();
        throw new IllegalStateException("an exercise refused without a problem");
    }

    private Exercise exercise(String path) throws ProblemsFound {
        var values = texts.values();
        var sources = new SourceList(fields.get("sources"), problems);
        var id = texts.required(fields, "id", "a short name, such as `E1`");
        var title = texts.required(fields, "title", "add a title");
        var minutes = texts.count(fields, "minutes", true, 1);
        var days = texts.count(fields, "days", false, 1);
        var starts = values.text(fields.get("starts"), "starts");
        if (starts != null && !starts.matches("([01]\\d|2[0-3]):[0-5]\\d")) {
            problems.add(
                    fields.placeOf("starts"), "bad-time", "`starts` must be a time of the day", "such as `\"09:00\"`");
        }
        var phases = new PhaseReader(texts, problems)
                .read(fields, minutes == null ? Integer.MAX_VALUE : minutes, days == null ? 1 : days);
        var exercise = new Exercise(
                path,
                id,
                title,
                values.text(fields.get("about"), "about"),
                minutes == null ? 0 : minutes,
                days == null ? 1 : days,
                starts,
                values.date(fields.get("asOf"), "asOf"),
                players(),
                texts.list(fields, "goals"),
                texts.list(fields, "materials"),
                phases,
                roles(),
                new CardReader(texts, sources, problems).handouts(fields),
                texts.list(fields, "debrief"),
                answers(),
                scenarios(),
                texts.list(fields, "variants"),
                sources.all());
        problems.throwIfAny();
        return exercise;
    }

    private Players players() {
        var map = texts.values().map(fields.require("players", "such as `players: {from: 8, to: 32}`"), "players");
        if (map == null) {
            return new Players(0, 0);
        }
        var within = Fields.of(map, "`players`", List.of("from", "to"), problems);
        var from = texts.count(within, "from", true, 1);
        var to = texts.count(within, "to", true, 1);
        if (from != null && to != null && from > to) {
            problems.add(
                    within.placeOf("to"),
                    "bad-number",
                    "`to` is less than `from`",
                    "the least comes first, then the most");
        }
        return new Players(from == null ? 0 : from, to == null ? 0 : to);
    }

    private List<Role> roles() {
        var roles = new ArrayList<Role>();
        for (var map : texts.maps(fields, "roles", "a role is written `- {name: ..., may: [...], mayNot: [...]}`")) {
            var role = Fields.of(map, "a role", List.of("name", "about", "may", "mayNot"), problems);
            roles.add(new Role(
                    texts.required(role, "name", "say who it is"),
                    texts.values().text(role.get("about"), "about"),
                    texts.list(role, "may"),
                    texts.list(role, "mayNot")));
        }
        return roles;
    }

    private List<Answer> answers() {
        var answers = new ArrayList<Answer>();
        for (var map : texts.maps(fields, "answers", "an answer is written `- {question: ..., answer: ...}`")) {
            var answer = Fields.of(map, "an answer", List.of("question", "answer", "rules"), problems);
            answers.add(new Answer(
                    texts.required(answer, "question", "say what is asked"),
                    texts.required(answer, "answer", "say what is right"),
                    texts.rules(answer.get("rules"))));
        }
        return answers;
    }

    private List<NamedFile> scenarios() {
        var files = new ArrayList<NamedFile>();
        for (Node item : texts.values().list(fields.get("scenarios"), "scenarios")) {
            @Nullable String path = texts.values().text(item, Values.itemOf("scenarios"));
            if (path != null) {
                files.add(new NamedFile(path, item.place()));
            }
        }
        return files;
    }
}
