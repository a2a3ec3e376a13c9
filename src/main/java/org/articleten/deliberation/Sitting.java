package org.articleten.deliberation;

import java.util.List;
import org.articleten.facts.Dossier;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.ConsequenceException;

/**
 * Plays one dossier after another, each as if it were the only one. What a dossier has in common with the one before it,
 * from the beginning to the first moment that is another, is not played again. A sitting belongs to one thread.
 */
public final class Sitting implements AutoCloseable {
    private final RuleBook ruleBook;
    private final int firingsAtMost;
    private final @Nullable Onlooker shadow;
    private @Nullable Proceedings proceedings;

    public Sitting(RuleBook ruleBook) {
        this(ruleBook, Deliberation.FIRINGS_AT_MOST);
    }

    /**
     * With less patience.
     *
     * @param firingsAtMost how many firings in one step mean that the rules never come to rest
     */
    public Sitting(RuleBook ruleBook, int firingsAtMost) {
        this(ruleBook, firingsAtMost, null);
    }

    /** One that is watched, for one dossier. */
    Sitting(RuleBook ruleBook, int firingsAtMost, @Nullable Onlooker shadow) {
        this.ruleBook = ruleBook;
        this.firingsAtMost = firingsAtMost;
        this.shadow = shadow;
    }

    /**
     * Plays a dossier until the last day asked for.
     *
     * @throws ProblemsFound if a rule fails while it fires, or the rules never come to rest
     */
    public Trace deliberate(Dossier dossier) throws ProblemsFound {
        return play(dossier, false);
    }

    /**
     * Plays a dossier for what stands at the end of the days asked for, and for nothing else: its trace answers
     * {@link Trace#standing} of these days, and does not know by which rules.
     *
     * @throws ProblemsFound if a rule fails while it fires, or the rules never come to rest
     */
    public Trace outline(Dossier dossier) throws ProblemsFound {
        return play(dossier, true);
    }

    private Trace play(Dossier dossier, boolean outlined) throws ProblemsFound {
        try {
            if (proceedings == null) {
                proceedings = new Proceedings(ruleBook, firingsAtMost, shadow);
            }
            var now = proceedings;
            now.begin(outlined);
            new Player(now, ruleBook.referenceData(), dossier).play();
            return new Trace(dossier, now.steps());
        } catch (ConsequenceException failed) {
            close();
            throw failure(
                    failed.getMatch() == null ? "" : failed.getMatch().getRule().getName(), "fails while it fires");
        } catch (Proceedings.NeverAtRest restless) {
            close();
            throw failure(restless.rule(), "fires again and again: the rules never come to rest");
        } catch (RuntimeException broken) {
            close();
            throw broken;
        }
    }

    private ProblemsFound failure(String ruleName, String what) {
        var rule = ruleBook.rules().stream()
                .filter(candidate -> candidate.name().equals(ruleName))
                .findFirst();
        var place =
                rule.map(found -> new Place(found.file(), found.line(), 1)).orElse(new Place(ruleBook.name(), 0, 0));
        return new ProblemsFound(List.of(new Problem(
                place, "rule-fails", "rule `" + ruleName + "` " + what, "look at what this rule concludes, and when")));
    }

    /** Ends it; the next dossier begins another. */
    @Override
    public void close() {
        if (proceedings != null) {
            proceedings.close();
            proceedings = null;
        }
    }
}
