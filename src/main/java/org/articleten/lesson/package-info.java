/**
 * Lessons: what a class thinks before it sees a result, and what the teacher then shows; and exercises for a room.
 *
 * <p>Takes {@link org.articleten.scenario.Scenario}s, their results and the rule book, and exercise files; gives records of
 * a work sheet, an answer key and an exercise, and papers of them as Markdown or as one page of HTML. A work sheet is made
 * without playing the scenario, so that it cannot give the answer away. Opens no connection, prints nothing, and never
 * imports cli.
 */
@NullMarked
package org.articleten.lesson;

import org.jspecify.annotations.NullMarked;
