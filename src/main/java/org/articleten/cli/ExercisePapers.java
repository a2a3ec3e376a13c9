package org.articleten.cli;

import java.util.List;
import org.articleten.lesson.Paper;
import org.articleten.lesson.Part;

/** The papers of an exercise. */
final class ExercisePapers {
    private ExercisePapers() {}

    static Paper of(Invocation invocation, String file, Part part) {
        return new Paper(file, List.of());
    }
}
