package org.articleten.deliberation;

import org.articleten.facts.Dossier;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;

/**
 * Plays one dossier after another, each as if it were the only one. What a dossier has in common with the one before it
 * is not played again. A sitting belongs to one thread.
 */
public final class Sitting implements AutoCloseable {
    private final Deliberation deliberation;

    public Sitting(RuleBook ruleBook) {
        this(ruleBook, Deliberation.FIRINGS_AT_MOST);
    }

    /**
     * With less patience.
     *
     * @param firingsAtMost how many firings in one step mean that the rules never come to rest
     */
    public Sitting(RuleBook ruleBook, int firingsAtMost) {
        deliberation = new Deliberation(ruleBook, firingsAtMost);
    }

    /**
     * Plays a dossier until the last day asked for.
     *
     * @throws ProblemsFound if a rule fails while it fires, or the rules never come to rest
     */
    public Trace deliberate(Dossier dossier) throws ProblemsFound {
        return deliberation.deliberate(dossier);
    }

    /**
     * Plays a dossier for what stands at the end of the days asked for, and for nothing else: its trace answers
     * {@link Trace#standing} of these days.
     *
     * @throws ProblemsFound if a rule fails while it fires, or the rules never come to rest
     */
    public Trace outline(Dossier dossier) throws ProblemsFound {
        return deliberation.deliberate(dossier);
    }

    @Override
    public void close() {}
}
