package org.articleten.lesson;

import java.util.List;
import org.articleten.lesson.WorkSheet.Option;
import org.articleten.rulebook.Force;
import org.jspecify.annotations.Nullable;

/**
 * What a teacher shows after the prediction.
 *
 * @param sheet what was asked
 * @param title the scenario's title, which may tell what comes of it
 * @param usual the wrong answer that is given most, or null
 * @param right the right answers: one for a question of the scenario's own, else one for each applicant in their order
 * @param better what is better said, or null
 * @param told what came out, for each applicant
 * @param rules the rules that show it
 * @param debrief what to talk about afterwards
 */
public record AnswerKey(
        WorkSheet sheet,
        String title,
        @Nullable Option usual,
        List<Option> right,
        @Nullable String better,
        List<Told> told,
        List<Rule> rules,
        List<String> debrief) {
    public AnswerKey {
        right = List.copyOf(right);
        told = List.copyOf(told);
        rules = List.copyOf(rules);
        debrief = List.copyOf(debrief);
    }

    /**
     * A rule that fired.
     *
     * @param id its id
     * @param title its title in the catalogue
     * @param force what it rests on
     * @param source the text it rests on
     * @param says what it said here; empty where it is not among the reasons of the outcome
     */
    public record Rule(String id, String title, Force force, String source, List<String> says) {
        public Rule {
            says = List.copyOf(says);
        }
    }
}
