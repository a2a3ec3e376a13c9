package org.articleten.whynot;

import java.time.LocalDate;
import java.util.List;
import org.articleten.facts.Outcome;
import org.articleten.whatif.ChangeSet;
import org.articleten.whatif.Searched;
import org.jspecify.annotations.Nullable;

/**
 * Why an outcome is not another.
 *
 * @param applicant of whom
 * @param day on which day
 * @param outcome the outcome that it has
 * @param wanted the outcome asked about
 * @param ways the rules that would conclude it, the nearest first; none where it has it
 * @param suffice the smallest sets of changes that lead to it; each was played
 * @param searched how far was searched for them; null where it has it
 */
public record WhyNot(
        String applicant,
        LocalDate day,
        Outcome outcome,
        Outcome wanted,
        List<Way> ways,
        List<ChangeSet> suffice,
        @Nullable Searched searched) {
    public WhyNot {
        ways = List.copyOf(ways);
        suffice = List.copyOf(suffice);
    }

    /** Whether it has the outcome asked about. */
    public boolean isSo() {
        return outcome == wanted;
    }
}
