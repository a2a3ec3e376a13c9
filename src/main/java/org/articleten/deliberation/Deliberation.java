package org.articleten.deliberation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.articleten.facts.Act;
import org.articleten.facts.Applicant;
import org.articleten.facts.Assessment;
import org.articleten.facts.Criterion;
import org.articleten.facts.Dossier;
import org.articleten.facts.HomeStep;
import org.articleten.facts.HomeVote;
import org.articleten.facts.Limb;
import org.articleten.facts.Listing;
import org.articleten.facts.Opening;
import org.articleten.facts.Signatory;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.Probes;
import org.articleten.rulebook.RuleBook;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;

/** Plays dossiers through one rule book. It may be shared by threads: each deliberation has a session of its own. */
public final class Deliberation {
    private final RuleBook ruleBook;
    /** How many firings in one step mean, where nothing else is said, that the rules never come to rest. */
    public static final int FIRINGS_AT_MOST = Player.FIRINGS_AT_MOST;

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
        return play(dossier, null);
    }

    /**
     * Plays a dossier and notes which probes held at some moment, beside what it is deliberated by.
     *
     * @throws ProblemsFound if a rule fails while it fires, or the rules never come to rest
     */
    public Probed deliberate(Dossier dossier, Probes probes) throws ProblemsFound {
        try (var shadow = new Shadow(probes)) {
            return new Probed(play(dossier, shadow), Set.copyOf(shadow.held()));
        }
    }

    /** A deliberation, and the names of the probes that held at some moment of it. */
    public record Probed(Trace trace, Set<String> held) {}

    Trace play(Dossier dossier, @Nullable Onlooker shadow) throws ProblemsFound {
        var recorder = new Recorder(ruleBook);
        var session = ruleBook.newSession();
        try {
            listen(session, recorder, recorder);
            if (shadow != null) {
                listen(session, shadow, shadow);
            }
            var acts = RecordActs.of(dossier, ruleBook.referenceData());
            var opening = opening(dossier, acts);
            insertReferences(session, dossier, opening);
            var states = new StateRecords(session, ruleBook.referenceData(), dossier);
            Runnable atRest = shadow == null ? () -> {} : shadow::look;
            new Player(session, recorder, dossier, acts, states, atRest, firingsAtMost).play(opening.from());
            return new Trace(dossier, recorder.steps());
        } catch (ConsequenceException failed) {
            throw failure(
                    failed.getMatch() == null ? "" : failed.getMatch().getRule().getName(), "fails while it fires");
        } catch (Player.NeverAtRest restless) {
            throw failure(restless.rule(), "fires again and again: the rules never come to rest");
        } finally {
            session.dispose();
        }
    }

    private static void listen(KieSession session, AgendaEventListener firings, RuleRuntimeEventListener changes) {
        session.addEventListener(firings);
        session.addEventListener(changes);
    }

    /** The play begins with whatever comes first; the record is background, so that the first act is the scenario's own. */
    private static Opening opening(Dossier dossier, List<Act> acts) {
        var firstAsked = dossier.asked().first();
        var firstAct = first(dossier.acts(), firstAsked);
        var first = first(acts, firstAsked);
        return new Opening(firstAct, first.isBefore(firstAsked) ? first : firstAsked);
    }

    private static LocalDate first(List<Act> acts, LocalDate otherwise) {
        return acts.isEmpty() ? otherwise : acts.get(0).entry().on();
    }

    private void insertReferences(KieSession session, Dossier dossier, Opening opening) {
        var data = ruleBook.referenceData();
        data.dates().forEach(session::insert);
        data.further().forEach(session::insert);
        listings(dossier).forEach(session::insert);
        var signatories = dossier.signatories();
        if (signatories != null) {
            data.named().forEach(session::insert);
            signatories.forEach(state -> session.insert(new Signatory(state)));
        }
        withStepsAtHome(dossier).forEach(state -> data.homeLaw(state).forEach(session::insert));
        for (var applicant : dossier.applicants()) {
            session.insert(new Applicant(applicant));
        }
        criteria(dossier).forEach(session::insert);
        session.insert(opening);
    }

    /** Only their laws matter: what nobody is told to have done at home is not asked for. */
    private static Set<String> withStepsAtHome(Dossier dossier) {
        var states = new TreeSet<String>();
        for (var act : dossier.acts()) {
            if (act instanceof HomeStep step) {
                states.add(step.state());
            } else if (act instanceof HomeVote vote) {
                states.add(vote.state());
            }
        }
        return states;
    }

    private List<Listing> listings(Dossier dossier) {
        if (dossier.signatories() != null) {
            return List.of();
        }
        var parties = dossier.parties();
        return parties == null
                ? ruleBook.referenceData().listings()
                : parties.stream().map(state -> new Listing(state, null, true)).toList();
    }

    /** What the scenario stipulates; each substantive limb that it does not mention is unassessed. */
    private static List<Criterion> criteria(Dossier dossier) {
        var criteria = new ArrayList<>(dossier.criteria());
        for (var applicant : dossier.applicants()) {
            for (var limb : List.of(Limb.PRINCIPLES, Limb.SECURITY)) {
                if (dossier.criteria().stream()
                        .noneMatch(known -> known.applicant().equals(applicant) && known.limb() == limb)) {
                    criteria.add(new Criterion(applicant, limb, Assessment.UNASSESSED, 0));
                }
            }
        }
        return criteria;
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
}
