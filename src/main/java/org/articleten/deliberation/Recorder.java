package org.articleten.deliberation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.articleten.facts.Appointment;
import org.articleten.rulebook.RuleBook;
import org.articleten.rulebook.RuleInfo;
import org.drools.core.common.EqualityKey;
import org.drools.core.common.InternalFactHandle;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.MatchCancelledEvent;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.ObjectUpdatedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.rule.Match;

/**
 * Writes down what the engine does, and keeps the appointments that rules make. A fact that the engine concludes again
 * after it was taken away goes by the object that it was before, so that whoever reads tells it by its identity.
 */
final class Recorder extends DefaultAgendaEventListener implements RuleRuntimeEventListener {
    private final RuleBook ruleBook;
    private final Identities identities = new Identities();
    private final TreeSet<Appointment> appointments = new TreeSet<>();
    private List<Firing> firings = new ArrayList<>();
    private List<Step.Change> changes = new ArrayList<>();
    private List<Happenings.Statement> statedNow = new ArrayList<>();
    private @Nullable Restoration restoration;
    private @Nullable RuleInfo lastRule;
    private @Nullable Match match;
    private List<Object> concluded = new ArrayList<>();
    private int fired;
    private boolean wanted = true;
    private boolean outlined;
    private boolean chosen;

    Recorder(RuleBook ruleBook) {
        this.ruleBook = ruleBook;
    }

    /** Whether only what is concluded and ceases is written down, and not by which rules. */
    void outline(boolean only) {
        outlined = only;
    }

    /** What falls due, by time. */
    List<Appointment> appointments() {
        return appointments.isEmpty() ? List.of() : List.copyOf(appointments);
    }

    /** How many rules have fired since the last happenings. */
    int fired() {
        return fired;
    }

    /** Whether a rule came first, since this was last asked, and kept another from firing: the engine chose which. */
    boolean chosen() {
        var before = chosen;
        chosen = false;
        return before;
    }

    /** The name of the rule that fired last; empty before any did. */
    String lastRule() {
        return lastRule == null ? "" : lastRule.name();
    }

    /** While this is done, what comes and goes is not written down: it is told to the rules, not concluded. */
    void unwritten(Runnable telling) {
        wanted = false;
        telling.run();
        wanted = true;
    }

    /** All since the last time. What ceased in these changes and was concluded again goes on. */
    Happenings happenings(List<Step.Change> before) {
        goOn(before);
        var happenings = new Happenings(firings, changes, statedNow);
        firings = new ArrayList<>();
        changes = new ArrayList<>();
        statedNow = new ArrayList<>();
        fired = 0;
        return happenings;
    }

    private void goOn(List<Step.Change> before) {
        var ceased = new HashMap<Object, Object>();
        var renamed = new IdentityHashMap<Object, Object>();
        for (var change : before) {
            if (!change.holds()) {
                ceased.put(change.fact(), change.fact());
            }
        }
        for (var change : changes) {
            if (!change.holds()) {
                ceased.put(change.fact(), change.fact());
            } else if (!ceased.isEmpty()) {
                var earlier = ceased.remove(change.fact());
                if (earlier != null && earlier != change.fact()) {
                    renamed.put(change.fact(), earlier);
                }
            }
        }
        if (!renamed.isEmpty()) {
            rename(renamed);
        }
    }

    private void rename(IdentityHashMap<Object, Object> renamed) {
        changes.replaceAll(
                change -> new Step.Change(renamed.getOrDefault(change.fact(), change.fact()), change.holds()));
        firings.replaceAll(firing -> new Firing(
                firing.rule(),
                renamed(firing.given(), renamed),
                firing.blanks(),
                renamed(firing.concluded(), renamed),
                renamed(firing.supports(), renamed)));
        identities.rename(renamed);
        for (var appointment : List.copyOf(appointments)) {
            if (renamed.get(appointment) instanceof Appointment original) {
                appointments.remove(appointment);
                appointments.add(original);
            }
        }
    }

    private static List<Object> renamed(List<Object> facts, Map<Object, Object> renamed) {
        return facts.stream().map(fact -> renamed.getOrDefault(fact, fact)).toList();
    }

    /** Takes back what rules stated. */
    void unstate(List<Happenings> undone) {
        for (var happenings : undone) {
            happenings.stated().forEach(statement -> identities.unstate(statement.fact()));
        }
    }

    /** What the rules conclude from now on, until this is over, is what they had concluded before. */
    void restore(@Nullable Restoration anew) {
        restoration = anew;
    }

    @Override
    public void matchCancelled(MatchCancelledEvent event) {
        chosen = true;
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        match = event.getMatch();
        lastRule = ruleBook.rule(match.getRule().getName());
        fired++;
        concluded = new ArrayList<>(2);
    }

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
        if (!outlined && restoration == null && match != null && lastRule != null) {
            var added = List.copyOf(concluded);
            firings.add(new Firing(
                    lastRule,
                    Matches.given(match, identities),
                    Matches.blanks(lastRule, match),
                    added,
                    Matches.supports(match, added, identities)));
        }
        match = null;
    }

    @Override
    public void objectInserted(ObjectInsertedEvent event) {
        if (event.getRule() == null) {
            return;
        }
        var fact = event.getObject();
        var logical = event.getFactHandle() instanceof InternalFactHandle handle
                && handle.getEqualityKey() != null
                && handle.getEqualityKey().getStatus() == EqualityKey.JUSTIFIED;
        if (restoration != null) {
            var original = restoration.concluded(fact, logical);
            if (original != fact) {
                identities.put(fact, original);
                fact = original;
            }
        } else {
            changes.add(new Step.Change(fact, true));
            concluded.add(fact);
            if (!logical) {
                statedNow.add(new Happenings.Statement(fact, event.getFactHandle()));
                identities.state(fact);
            }
        }
        if (fact instanceof Appointment appointment) {
            appointments.add(appointment);
        }
    }

    @Override
    public void objectDeleted(ObjectDeletedEvent event) {
        var fact = identities.remove(event.getOldObject());
        if (restoration != null) {
            restoration.ceased(fact, wanted);
        } else if (wanted) {
            changes.add(new Step.Change(fact, false));
        }
        if (fact instanceof Appointment appointment) {
            appointments.remove(appointment);
        }
    }

    @Override
    public void objectUpdated(ObjectUpdatedEvent event) {
        throw new IllegalStateException("facts are immutable: a rule concludes new ones");
    }
}
