package org.articleten.deliberation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.articleten.facts.Act;
import org.articleten.facts.Appointment;
import org.articleten.facts.Arrival;
import org.articleten.facts.Dossier;
import org.articleten.facts.Now;
import org.articleten.facts.Question;
import org.articleten.facts.Rank;
import org.articleten.facts.Vote;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;

/**
 * Moves time: on each day first what falls due, then the acts in their order, each with all its consequences. What falls
 * due, and in which order, the rules conclude as appointments.
 */
final class Player {
    /** More firings than this in one step, and the rules feed themselves. */
    static final int FIRINGS_AT_MOST = 100_000;

    private final int firingsAtMost;
    private final KieSession session;
    private final Recorder recorder;
    private final Dossier dossier;
    private final List<Act> script;
    private final StateRecords states;
    private final Runnable atRest;
    private final Map<LocalDate, List<Vote>> laterVotes = new TreeMap<>();
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private int moment;

    /**
     * Plays these acts, those of the record among them.
     *
     * @param atRest done whenever the rules have come to rest
     * @param firingsAtMost how many firings in one step mean that they never do
     */
    Player(
            KieSession session,
            Recorder recorder,
            Dossier dossier,
            List<Act> script,
            StateRecords states,
            Runnable atRest,
            int firingsAtMost) {
        this.firingsAtMost = firingsAtMost;
        this.session = session;
        this.recorder = recorder;
        this.dossier = dossier;
        this.script = script;
        this.states = states;
        this.atRest = atRest;
    }

    /** The rules do not come to rest. */
    static final class NeverAtRest extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String rule;

        NeverAtRest(String rule) {
            super(rule);
            this.rule = rule;
        }

        String rule() {
            return rule;
        }
    }

    void play(LocalDate from) {
        states.hold(from);
        fire(from);
        days.addAll(dossier.asked());
        days.addAll(states.changes(from));
        var acts = 0;
        script.forEach(act -> days.add(act.entry().on()));
        var last = dossier.asked().last();
        for (var day = nextDay(from.minusDays(1)); day != null && !day.isAfter(last); day = nextDay(day)) {
            if (states.hold(day)) {
                fire(day);
            }
            // A Party that leaves on a day has no vote on it.
            keepAppointments(day, Rank.DEPARTURE);
            for (var vote : laterVotes.getOrDefault(day, List.of())) {
                cast(vote, day);
            }
            keepAppointments(day, Rank.DEADLINE);
            for (; acts < script.size() && script.get(acts).entry().on().equals(day); acts++) {
                perform(script.get(acts), day);
                keepAppointments(day, Rank.DEADLINE);
            }
        }
    }

    private @Nullable LocalDate nextDay(LocalDate after) {
        var planned = days.higher(after);
        var appointed = recorder.nextDay();
        if (appointed.isPresent() && (planned == null || appointed.get().isBefore(planned))) {
            return appointed.get();
        }
        return planned;
    }

    /** Keeps what falls due up to a rank. What falls due with the same rank and order falls due together. */
    private void keepAppointments(LocalDate day, Rank last) {
        for (var due = recorder.due(day);
                !due.isEmpty() && due.get(0).rank().compareTo(last) <= 0;
                due = recorder.due(day)) {
            during(day, due.stream().map(Appointment::matter).map(Arrival::new).toList(), List.of());
            if (due.equals(recorder.due(day))) {
                throw new IllegalStateException("appointments that no rule keeps: " + due);
            }
        }
    }

    private void cast(Vote vote, LocalDate day) {
        during(day, List.of(new Arrival(vote)), List.of(vote));
    }

    private void perform(Act act, LocalDate day) {
        var lasting = new ArrayList<Object>();
        if (act instanceof Question question) {
            for (var vote : question.votes()) {
                var on = vote.entry().on();
                if (on.isAfter(day)) {
                    laterVotes.computeIfAbsent(on, ignored -> new ArrayList<>()).add(vote);
                    days.add(on);
                } else {
                    lasting.add(vote);
                }
            }
        }
        during(day, List.of(act), lasting);
    }

    /** Lets things happen: the passing facts are there for one moment, the lasting ones stay. */
    private void during(LocalDate day, List<?> passing, List<?> lasting) {
        moment++;
        lasting.forEach(session::insert);
        var handles = new ArrayList<>(passing.stream().map(session::insert).toList());
        handles.add(session.insert(new Now(moment, day)));
        fire(day);
        handles.forEach(session::delete);
    }

    private void fire(LocalDate day) {
        session.fireAllRules(firingsAtMost);
        if (recorder.firingsInStep() >= firingsAtMost) {
            throw new NeverAtRest(recorder.lastRule());
        }
        atRest.run();
        recorder.endStep(day);
    }
}
