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
import org.articleten.rulebook.ReferenceData;
import org.jspecify.annotations.Nullable;

/**
 * Moves time: on each day first what falls due, then the acts in their order, each with all its consequences. What falls
 * due, and in which order, the rules conclude as appointments.
 */
final class Player {
    private final Proceedings proceedings;
    private final ReferenceData data;
    private final Dossier dossier;
    private final StateRecords states;
    private final Map<LocalDate, List<Vote>> laterVotes = new TreeMap<>();
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private int moment;

    Player(Proceedings proceedings, ReferenceData data, Dossier dossier) {
        this.proceedings = proceedings;
        this.data = data;
        this.dossier = dossier;
        this.states = new StateRecords(data, dossier);
    }

    /** Plays the dossier, with the acts of the record among its own. */
    void play() {
        var script = RecordActs.of(dossier, data);
        var setting = Setting.of(dossier, script, data);
        var from = setting.opening().from();
        proceedings.tell(new Moment(from, List.of(), setting.common(), List.of(), true));
        proceedings.tell(new Moment(from, List.of(), setting.roster(), List.of(), true));
        var records = states.on(from);
        var own = new ArrayList<Object>(setting.own());
        own.addAll(records.begun());
        proceedings.tell(new Moment(from, List.of(), own, List.of(), false));
        days.addAll(dossier.asked());
        days.addAll(states.changes(from));
        script.forEach(act -> days.add(act.entry().on()));
        play(script, from);
    }

    private void play(List<Act> script, LocalDate from) {
        var acts = 0;
        var last = dossier.asked().last();
        for (var day = nextDay(from.minusDays(1)); day != null && !day.isAfter(last); day = nextDay(day)) {
            var records = states.on(day);
            if (!records.begun().isEmpty()) {
                proceedings.tell(new Moment(day, records.ended(), records.begun(), List.of(), false));
            }
            // A Party that leaves on a day has no vote on it.
            keepAppointments(day, Rank.DEPARTURE);
            for (var vote : laterVotes.getOrDefault(day, List.of())) {
                during(day, List.of(new Arrival(vote)), List.of(vote));
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
        var due = proceedings.due();
        if (!due.isEmpty() && (planned == null || due.get(0).on().isBefore(planned))) {
            return due.get(0).on();
        }
        return planned;
    }

    /** What falls due first until the end of a day, all that falls due together. */
    private List<Appointment> due(LocalDate day) {
        var due = proceedings.due();
        if (due.isEmpty() || due.get(0).on().isAfter(day)) {
            return List.of();
        }
        return due.stream().filter(due.get(0)::togetherWith).toList();
    }

    /** Keeps what falls due up to a rank. What falls due with the same rank and order falls due together. */
    private void keepAppointments(LocalDate day, Rank last) {
        for (var due = due(day); !due.isEmpty() && due.get(0).rank().compareTo(last) <= 0; due = due(day)) {
            during(day, due.stream().map(Appointment::matter).map(Arrival::new).toList(), List.of());
            if (due.equals(due(day))) {
                throw new IllegalStateException("appointments that no rule keeps: " + due);
            }
        }
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
        var all = new ArrayList<Object>(passing);
        all.add(new Now(moment, day));
        proceedings.tell(new Moment(day, List.of(), lasting, all, false));
    }
}
