package org.articleten.regression;

import java.util.List;
import org.articleten.deliberation.Sitting;
import org.articleten.explanation.Deal;
import org.articleten.explanation.Result;
import org.articleten.problem.ProblemsFound;
import org.articleten.regression.ScenarioRuns.Played;

/** Tries what else might have come of a scenario that was played, all in one sitting. It belongs to one thread. */
public final class Trials implements AutoCloseable {
    private final Played played;
    private final Sitting sitting;

    public Trials(Played played) {
        this.played = played;
        this.sitting = new Sitting(played.book());
    }

    /** What could change a result; only what was tried and leads to another outcome, or proves that nothing does. */
    public List<Remedy> remedies(Result result) throws ProblemsFound {
        return Remedies.of(played.book(), sitting, played.trace().dossier(), result);
    }

    /** The agreements of a result's day that are drafts, as they would be if they were signed; empty where there is none. */
    public List<Deal> signed(Result result) throws ProblemsFound {
        return Signing.of(played.book(), sitting, played.trace().dossier(), result);
    }

    @Override
    public void close() {
        sitting.close();
    }
}
