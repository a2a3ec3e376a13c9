package org.articleten.whynot;

import java.time.LocalDate;
import java.util.List;
import org.articleten.facts.Outcome;

/**
 * Why an outcome is not another.
 *
 * @param applicant of whom
 * @param day on which day
 * @param outcome the outcome that it has
 * @param wanted the outcome asked about
 * @param ways the rules that would conclude it, the nearest first; none where it has it
 */
public record WhyNot(String applicant, LocalDate day, Outcome outcome, Outcome wanted, List<Way> ways) {
    public WhyNot {
        ways = List.copyOf(ways);
    }

    /** Whether it has the outcome asked about. */
    public boolean isSo() {
        return outcome == wanted;
    }
}
