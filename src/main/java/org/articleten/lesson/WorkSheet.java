package org.articleten.lesson;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a learner sees before the reveal. It is made of the scenario alone, without its title and what it expects, and
 * without playing it.
 *
 * @param path of the scenario
 * @param number its place in a course, or null
 * @param says what learners often say, or null
 * @param question what is asked
 * @param about background; null where the scenario has no question of its own, since it may tell what comes of it
 * @param asOf the day of the answer
 * @param applicants who is asked about
 * @param given what is taken for granted, in sentences
 * @param story what was done until that day, in order
 * @param options what to choose from
 * @param own whether the question is the scenario's own, with one answer; else there is one for each applicant
 * @param houseRules what to say of the house rules, or null under NATO's own
 */
public record WorkSheet(
        String path,
        @Nullable Integer number,
        @Nullable String says,
        String question,
        @Nullable String about,
        LocalDate asOf,
        List<Applicant> applicants,
        List<String> given,
        List<Event> story,
        List<Option> options,
        boolean own,
        @Nullable String houseRules) {
    public WorkSheet {
        applicants = List.copyOf(applicants);
        given = List.copyOf(given);
        story = List.copyOf(story);
        options = List.copyOf(options);
    }

    /**
     * Whose membership is decided.
     *
     * @param code its code
     * @param name its name in a sentence
     */
    public record Applicant(String code, String name) {}

    /**
     * One answer to choose.
     *
     * @param letter from A, in the order on the sheet
     * @param word the answer as the scenario has it, or the word of an outcome
     * @param text the answer for the reader
     */
    public record Option(String letter, String word, String text) {}

    /** What it is called: the saying where there is one, else the question. */
    public String title() {
        var lead = number == null ? "" : "Lesson " + number + ": ";
        return lead + (says == null ? question : "“" + says + "”");
    }

    /** The option of a word. */
    public Option option(String word) {
        return options.stream()
                .filter(option -> option.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
