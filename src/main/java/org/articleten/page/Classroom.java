package org.articleten.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.articleten.lesson.LessonPaper;
import org.articleten.lesson.Part;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.jspecify.annotations.Nullable;

/** Lessons, of which any shipped scenario is one, and exercises for a room. */
public final class Classroom {
    private final LessonPages lessons;
    private final ExercisePages exercises;
    private final Messages messages;

    Classroom(LessonPages lessons, ExercisePages exercises, Messages messages) {
        this.lessons = lessons;
        this.exercises = exercises;
        this.messages = messages;
    }

    /** The shipped lessons and exercises in a few words. */
    public Map<String, Object> lessons(String language) {
        var data = new LinkedHashMap<String, Object>();
        data.put("lessons", lessons.list(Tongue.of(messages, language)));
        data.put("exercises", exercises.list(Tongue.of(messages, language)));
        return data;
    }

    /** What learners see of a shipped scenario before the reveal. */
    public Map<String, @Nullable Object> lesson(String path, String language) throws ProblemsFound {
        return lessons.sheet(path, Tongue.of(messages, language));
    }

    /** What is shown of it at the reveal. */
    public Map<String, @Nullable Object> lessonKey(String path, String language) throws ProblemsFound {
        return lessons.key(path, Tongue.of(messages, language));
    }

    /**
     * Its work sheet, its answer key or both, as one page of HTML to print.
     *
     * @param part a word of {@link Part}
     */
    public String lessonPaper(String path, String part) throws ProblemsFound {
        return lessons.paper(path, part(part)).html();
    }

    /** A shipped exercise with its course, its papers and its answers. */
    public Map<String, @Nullable Object> exercise(String id, String language) throws ProblemsFound {
        return exercises.page(id, Tongue.of(messages, language));
    }

    /** What is handed out for it, the teacher's own papers or both, as one page of HTML to print. */
    public String exercisePaper(String id, String part) throws ProblemsFound {
        return exercises.paper(id, part(part)).html();
    }

    private static Part part(String word) throws ProblemsFound {
        for (var part : Part.values()) {
            if (part.word().equals(word)) {
                return part;
            }
        }
        throw House.problem(
                "unknown-part", "there is no part " + Quote.of(word), Suggestion.help(word, LessonPaper.parts()));
    }
}
