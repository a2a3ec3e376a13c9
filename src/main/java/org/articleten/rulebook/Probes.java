package org.articleten.rulebook;

import java.util.List;
import org.articleten.problem.ProblemsFound;
import org.kie.api.runtime.KieSession;

/**
 * Rules that conclude nothing and only show that their conditions held. They are never wired into the rules that they ask
 * about: they have sessions of their own, to which the facts of a deliberation are shown.
 */
public final class Probes {
    private final Wiring wiring = new Wiring();

    private Probes(List<RuleSource> sources) throws ProblemsFound {
        wiring.add(sources);
    }

    /** Compiles probes. */
    public static Probes of(List<RuleSource> sources) throws ProblemsFound {
        return new Probes(sources);
    }

    /** A new session; the caller disposes of it. */
    public KieSession newSession() {
        return wiring.engine().newKieSession();
    }
}
