package org.articleten.deliberation;

import java.util.Set;
import org.articleten.facts.Dossier;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.Probes;
import org.articleten.rulebook.RuleBook;

/** Plays dossiers through one rule book. It may be shared by threads: each deliberation has a session of its own. */
public final class Deliberation {
    /** How many firings in one step mean, where nothing else is said, that the rules feed themselves. */
    public static final int FIRINGS_AT_MOST = 100_000;

    private final RuleBook ruleBook;
    private final int firingsAtMost;

    public Deliberation(RuleBook ruleBook) {
        this(ruleBook, FIRINGS_AT_MOST);
    }

    /**
     * With less patience.
     *
     * @param firingsAtMost how many firings in one step mean that the rules never come to rest
     */
    public Deliberation(RuleBook ruleBook, int firingsAtMost) {
        this.ruleBook = ruleBook;
        this.firingsAtMost = firingsAtMost;
    }

    /**
     * Plays a dossier until the last day asked for.
     *
     * @throws ProblemsFound if a rule fails while it fires, or the rules never come to rest
     */
    public Trace deliberate(Dossier dossier) throws ProblemsFound {
        try (var sitting = new Sitting(ruleBook, firingsAtMost)) {
            return sitting.deliberate(dossier);
        }
    }

    /**
     * Plays a dossier and notes which probes held at some moment, beside what it is deliberated by.
     *
     * @throws ProblemsFound if a rule fails while it fires, or the rules never come to rest
     */
    public Probed deliberate(Dossier dossier, Probes probes) throws ProblemsFound {
        try (var shadow = new Shadow(probes);
                var sitting = new Sitting(ruleBook, firingsAtMost, shadow)) {
            return new Probed(sitting.deliberate(dossier), Set.copyOf(shadow.held()));
        }
    }

    /** A deliberation, and the names of the probes that held at some moment of it. */
    public record Probed(Trace trace, Set<String> held) {}
}
