package org.articleten.whatif;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.articleten.deliberation.Sitting;
import org.articleten.facts.Dossier;
import org.articleten.facts.Finding;
import org.articleten.facts.Outcome;
import org.articleten.facts.Tabled;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;

/** Plays a dossier with changes, again and again, until that was done often enough. */
final class Plays implements AutoCloseable {
    private final Sitting sitting;
    private final Dossier dossier;
    private final String applicant;
    private final int most;
    private int played;

    Plays(RuleBook book, Dossier dossier, String applicant, int most) {
        this.sitting = new Sitting(book);
        this.dossier = dossier;
        this.applicant = applicant;
        this.most = most;
    }

    /**
     * What came of it.
     *
     * @param outcome the outcome
     * @param facts all that was concluded
     */
    record Played(Outcome outcome, Set<Object> facts) {}

    Played play(Collection<Change> changes) throws ProblemsFound {
        played++;
        var standing = sitting.outline(Changed.of(dossier, changes))
                .standing(dossier.asked().last());
        var outcome = Outcome.NONE;
        for (var fact : standing) {
            if (fact instanceof Finding found && found.applicant().equals(applicant)) {
                outcome = found.outcome();
            }
        }
        var facts = new HashSet<Object>(standing.size() * 2);
        // A question that was put holds the votes themselves, and not what follows from them.
        standing.forEach(fact -> facts.add(
                fact instanceof Tabled question
                        ? List.of(question.question(), question.matter(), question.at())
                        : fact));
        return new Played(outcome, facts);
    }

    Outcome outcome(Collection<Change> changes) throws ProblemsFound {
        return play(changes).outcome();
    }

    int played() {
        return played;
    }

    int left() {
        return most - played;
    }

    @Override
    public void close() {
        sitting.close();
    }
}
