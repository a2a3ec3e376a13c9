package org.articleten.lesson;

import java.util.List;

/** Questions that suit every scenario. */
final class Debrief {
    static final List<String> GENERAL = List.of(
            "Whose agreement was needed on this day, and whose voice was heard and not counted?",
            "Which of the reasons rest on law, which on practice, and which on a promise?",
            "Who could still have stopped it, and at which stage?",
            "Which single act would have changed the outcome?",
            "What did you predict, and what had you overlooked?");

    private Debrief() {}
}
