package org.articleten.whatif;

import java.time.LocalDate;
import java.util.List;
import org.articleten.facts.Dossier;
import org.articleten.facts.Outcome;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;

/** Finds the smallest sets of changes that lead to another outcome, by playing them. */
public final class Smallest {
    private Smallest() {}

    /**
     * The smallest sets that lead to one outcome.
     *
     * @param day the day of the answer; what comes later in the dossier is not looked at
     * @throws ProblemsFound if a rule fails while it fires, or the rules never come to rest
     */
    public static List<ChangeSet> towards(
            RuleBook book, Dossier dossier, String applicant, LocalDate day, Outcome outcome, Limits limits)
            throws ProblemsFound {
        return search(book, dossier, applicant, day, limits).sets().stream()
                .filter(set -> set.outcome() == outcome)
                .toList();
    }

    /** The smallest sets that lead to any other outcome, and how far was searched. */
    public static Searched search(RuleBook book, Dossier dossier, String applicant, LocalDate day, Limits limits)
            throws ProblemsFound {
        return Search.of(book, dossier, applicant, day, limits);
    }
}
