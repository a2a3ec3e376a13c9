package org.articleten.lesson;

import java.util.List;
import org.articleten.explanation.Reason;
import org.articleten.facts.Outcome;

/**
 * What came out for one applicant, in the words of a report.
 *
 * @param applicant its code
 * @param outcome the outcome
 * @param headline the answer in one line
 * @param caption what the groups are about, or empty
 * @param groups who stands where
 * @param why the reasons that a reader needs first
 * @param remedies what could change it, a sentence each, tried
 */
public record Told(
        String applicant,
        Outcome outcome,
        String headline,
        String caption,
        List<Group> groups,
        List<Reason> why,
        List<String> remedies) {
    public Told {
        groups = List.copyOf(groups);
        why = List.copyOf(why);
        remedies = List.copyOf(remedies);
    }

    /**
     * Actors that do the same.
     *
     * @param what they do
     * @param count how many they are
     * @param who they are, in words
     */
    public record Group(String what, int count, String who) {}
}
