package org.articleten.deliberation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.articleten.facts.Appointment;
import org.articleten.rulebook.RuleBook;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * One session, and the moments that were played in it. Moments are told from the first; as long as they are those that were
 * played before they are not played again, and from the first that is another the later ones are taken back.
 */
final class Proceedings implements AutoCloseable {
    private final RuleBook ruleBook;
    private final int firingsAtMost;
    private final @Nullable Onlooker shadow;
    private final List<Played> played = new ArrayList<>();
    private final IdentityHashMap<Object, FactHandle> handles = new IdentityHashMap<>();
    private final List<FactHandle> passing = new ArrayList<>();
    private KieSession session;
    private Recorder recorder;
    private Happenings aftermath = Happenings.NONE;
    private boolean outlined;
    private boolean takenBack;
    private int told;

    /**
     * A moment, and what came of it.
     *
     * @param moment what was told
     * @param before what the rules did when the moment before it had passed
     * @param now what they did then
     * @param step both as one; without firings where only an outline was asked for
     * @param outlined whether it was
     * @param due what falls due after it, by time
     */
    private record Played(
            Moment moment, Happenings before, Happenings now, Step step, boolean outlined, List<Appointment> due) {}

    Proceedings(RuleBook ruleBook, int firingsAtMost, @Nullable Onlooker shadow) {
        this.ruleBook = ruleBook;
        this.firingsAtMost = firingsAtMost;
        this.shadow = shadow;
        this.recorder = new Recorder(ruleBook);
        this.session = opened();
    }

    private KieSession opened() {
        var opened = ruleBook.newSession();
        opened.addEventListener((AgendaEventListener) recorder);
        opened.addEventListener((RuleRuntimeEventListener) recorder);
        if (shadow != null) {
            opened.addEventListener((AgendaEventListener) shadow);
            opened.addEventListener((RuleRuntimeEventListener) shadow);
        }
        return opened;
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

    /** Tells everything from the beginning. */
    void begin(boolean onlyAnOutline) {
        told = 0;
        outlined = onlyAnOutline;
    }

    /** Tells the next moment. */
    void tell(Moment moment) {
        if (told < played.size()) {
            var before = played.get(told);
            if (before.moment().equals(moment) && (outlined || !before.outlined())) {
                told++;
                return;
            }
            takeBack();
        }
        var next = play(moment);
        if (next == null) {
            startAnew();
            next = Objects.requireNonNull(play(moment), "in a new session any choice will do");
        }
        played.add(next);
        told++;
    }

    /** What falls due after the last moment told, by time. */
    List<Appointment> due() {
        return told == 0 ? List.of() : played.get(told - 1).due();
    }

    /** The steps of the moments told. */
    List<Step> steps() {
        var steps = new ArrayList<Step>(told);
        for (var i = 0; i < told; i++) {
            if (!played.get(i).moment().unfinished()) {
                steps.add(played.get(i).step());
            }
        }
        return steps;
    }

    /** Plays a moment; null where the engine chose, and might have chosen otherwise if nothing had been taken back. */
    private @Nullable Played play(Moment moment) {
        recorder.outline(outlined);
        pass();
        recorder.unwritten(() -> {
            moment.brings().forEach(this::insert);
            moment.takes().forEach(this::delete);
            moment.passing().forEach(fact -> passing.add(session.insert(fact)));
        });
        if (shadow != null && !moment.unfinished()) {
            shadow.awake();
        }
        fire();
        if (recorder.chosen() && takenBack) {
            return null;
        }
        if (shadow != null) {
            shadow.look();
        }
        var now = recorder.happenings(aftermath.changes());
        var step = step(moment.on(), aftermath.firings(), aftermath.changes(), now);
        if (!played.isEmpty() && played.get(played.size() - 1).moment().unfinished()) {
            var last = played.get(played.size() - 1).step();
            step = step(moment.on(), last.firings(), last.changes(), now);
        }
        var kept = new Played(moment, aftermath, now, step, outlined, recorder.appointments());
        aftermath = Happenings.NONE;
        return kept;
    }

    private static Step step(LocalDate on, List<Firing> firings, List<Step.Change> changes, Happenings now) {
        var net = Happenings.net(changes, now.changes());
        if (firings.isEmpty()) {
            return new Step(on, now.firings(), net);
        }
        var all = new ArrayList<>(firings);
        all.addAll(now.firings());
        return new Step(on, all, net);
    }

    /** The last moment passes. */
    private void pass() {
        if (!passing.isEmpty()) {
            recorder.unwritten(() -> passing.forEach(session::delete));
            passing.clear();
            fire();
            aftermath = recorder.happenings(List.of());
        }
    }

    /** Takes back the moments after those that have been told. */
    private void takeBack() {
        var undone = undone();
        if (told == 0) {
            startAnew();
            return;
        }
        takenBack = true;
        var restoration = new Restoration();
        undone.forEach(happenings -> restoration.takeBack(happenings.changes()));
        restoration.begin();
        recorder.restore(restoration);
        recorder.unwritten(() -> {
            passing.forEach(session::delete);
            for (var i = played.size() - 1; i >= told; i--) {
                played.get(i).moment().brings().forEach(this::delete);
                played.get(i).moment().takes().forEach(this::insert);
            }
        });
        passing.clear();
        undone.forEach(happenings -> happenings.stated().forEach(statement -> session.delete(statement.handle())));
        fire();
        recorder.unstate(undone);
        recorder.restore(null);
        recorder.happenings(List.of());
        recorder.chosen();
        aftermath = played.get(told).before();
        played.subList(told, played.size()).clear();
        if (!restoration.faithful()) {
            startAnew();
        }
    }

    /** All that happened after the moments that have been told, and after they had passed, the last first. */
    private List<Happenings> undone() {
        var undone = new ArrayList<Happenings>();
        undone.add(aftermath);
        for (var i = played.size() - 1; i >= told; i--) {
            undone.add(played.get(i).now());
            if (i > told) {
                undone.add(played.get(i).before());
            }
        }
        return undone;
    }

    /** Plays the moments that have been told in a new session. */
    private void startAnew() {
        session.dispose();
        recorder = new Recorder(ruleBook);
        session = opened();
        handles.clear();
        passing.clear();
        aftermath = Happenings.NONE;
        takenBack = false;
        var again = played.subList(0, told).stream().map(Played::moment).toList();
        played.clear();
        again.forEach(moment -> played.add(Objects.requireNonNull(play(moment))));
    }

    private void insert(Object fact) {
        handles.put(fact, session.insert(fact));
    }

    private void delete(Object fact) {
        session.delete(Objects.requireNonNull(handles.remove(fact), "a fact that was brought"));
    }

    private void fire() {
        session.fireAllRules(firingsAtMost);
        if (recorder.fired() >= firingsAtMost) {
            throw new NeverAtRest(recorder.lastRule());
        }
    }

    @Override
    public void close() {
        session.dispose();
    }
}
