package org.articleten.comparison;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/**
 * The decision in Drools as most people write it: a few rules over a few classes, and for each scenario a new session, of a
 * new container too unless told to keep it.
 */
public final class NaiveDrools implements Peer {
    private static final String WHERE = "src/main/resources/decide.drl";

    private final String rules;
    private final List<Party> parties;
    private final KieServices services = KieServices.get();
    private final @Nullable KieContainer kept;

    /** With these rules, as a file of them; a container is kept or made anew for each scenario. */
    NaiveDrools(String rules, List<String> parties, boolean keep) {
        this.rules = rules;
        this.parties = parties.stream().map(Party::new).toList();
        this.kept = keep ? container() : null;
    }

    /** A Party. */
    public record Party(String code) {}

    /** Who is asked about, with what is known of it. */
    public record Applicant(String code, String statehood, String european, String principles, String security) {}

    /** What an actor does. */
    public record Ballot(String actor, String word) {}

    /** What every Party does that is not named. */
    public record Others(String word) {}

    /** Conclusion: a Party objects. */
    public record Blocker(String code) {}

    /** Conclusion: a Party has not spoken. */
    public record Undecided(String code) {}

    /** Conclusion: the outcome. */
    public record Outcome(String word) {}

    private KieContainer container() {
        var files = services.newKieFileSystem().write(WHERE, rules);
        var module = services.newKieBuilder(files).buildAll().getKieModule();
        return services.newKieContainer(module.getReleaseId());
    }

    @Override
    public Decided decide(Line line) {
        if (kept != null) {
            return decide(line, kept);
        }
        var container = container();
        try {
            return decide(line, container);
        } finally {
            container.dispose();
        }
    }

    private Decided decide(Line line, KieContainer container) {
        var session = container.newKieSession();
        try {
            parties.forEach(session::insert);
            session.insert(new Applicant(
                    line.applicant(), line.statehood(), line.european(), line.principles(), line.security()));
            session.insert(new Others(line.others()));
            line.voices().forEach(voice -> session.insert(new Ballot(voice.actor(), voice.word())));
            session.fireAllRules();
            var outcome = all(session, Outcome.class, Outcome::word).get(0);
            var member = outcome.equals("member");
            var blockers = all(session, Blocker.class, Blocker::code);
            return new Decided(
                    outcome,
                    member ? List.of() : blockers,
                    member || !blockers.isEmpty() ? List.of() : all(session, Undecided.class, Undecided::code));
        } finally {
            session.dispose();
        }
    }

    private static <T> List<String> all(KieSession session, Class<T> type, Function<T, String> code) {
        Collection<?> found = session.getObjects(new ClassObjectFilter(type));
        return found.stream().map(type::cast).map(code).sorted().toList();
    }

    @Override
    public void close() {
        if (kept != null) {
            kept.dispose();
        }
    }
}
