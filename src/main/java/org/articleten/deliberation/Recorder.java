package org.articleten.deliberation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.articleten.facts.Appointment;
import org.articleten.rulebook.RuleBook;
import org.articleten.rulebook.RuleInfo;
import org.drools.core.common.InternalFactHandle;
import org.drools.tms.agenda.TruthMaintenanceSystemInternalMatch;
import org.drools.tms.beliefsystem.BeliefSet;
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
    private static final ClassValue<Boolean> IS_FACT = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return type.getName().startsWith("org.articleten.facts");
        }
    };

    private final RuleBook ruleBook;
    private final IdentityHashMap<Object, Object> originals = new IdentityHashMap<>();
    private final Map<Object, List<Object>> stated = new HashMap<>();
    private final Set<Object> twins = new HashSet<>();
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
        originals.replaceAll((fact, original) -> renamed.getOrDefault(original, original));
        originals.putAll(renamed);
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

    /** What the rules conclude from now on, until this is over, is what they had concluded before. */
    void restore(@Nullable Restoration anew) {
        restoration = anew;
    }

    /** Takes back what rules stated. */
    void unstate(List<Happenings> undone) {
        for (var happenings : undone) {
            for (var statement : happenings.stated()) {
                stated.computeIfPresent(statement.fact(), (same, all) -> without(all, statement.fact()));
            }
        }
    }

    private void state(Object fact) {
        var all = stated.computeIfAbsent(fact, ignored -> new ArrayList<>(1));
        all.add(fact);
        if (all.size() > 1) {
            twins.add(fact);
        }
    }

    private static @Nullable List<Object> without(List<Object> all, Object fact) {
        all.removeIf(one -> one == fact);
        return all.isEmpty() ? null : all;
    }

    private Object original(Object fact) {
        return originals.isEmpty() ? fact : originals.getOrDefault(fact, fact);
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
            firings.add(new Firing(lastRule, given(match), blanks(lastRule, match), added, supports(match, added)));
        }
        match = null;
    }

    /** Patterns under `not`, `exists` and `forall` match nothing of ours; a collected list stands for its members. */
    private List<Object> given(Match match) {
        var given = new ArrayList<Object>();
        for (var object : match.getObjects()) {
            if (object instanceof Collection<?> collected) {
                members(collected, given);
            } else if (object != null && IS_FACT.get(object.getClass())) {
                given.add(original(object));
            }
        }
        return given;
    }

    /**
     * The members of a collected list. Where equal facts were stated all of them are in it, or none, whichever of them the
     * engine has taken out: it takes the first that is equal.
     */
    private void members(Collection<?> collected, List<Object> given) {
        var told = new HashSet<Object>();
        for (var member : collected) {
            if (!twins.contains(member)) {
                given.add(original(member));
            } else if (told.add(member)) {
                given.addAll(stated.getOrDefault(member, List.of()));
            }
        }
    }

    private static Map<String, Object> blanks(RuleInfo rule, Match match) {
        var blanks = new LinkedHashMap<String, Object>();
        for (var blank : rule.blanks()) {
            var value = match.getDeclarationValue("$" + blank);
            if (value != null) {
                blanks.put(blank, value);
            }
        }
        return blanks;
    }

    /** What a rule concludes for as long as its conditions hold, the engine keeps beside the match. */
    private List<Object> supports(Match match, List<Object> added) {
        var found = new ArrayList<>(added);
        if (match instanceof TruthMaintenanceSystemInternalMatch<?> justifier
                && justifier.getLogicalDependencies() != null) {
            for (var link = justifier.getLogicalDependencies().getFirst(); link != null; link = link.getNext()) {
                if (link.getJustified() instanceof BeliefSet<?> belief) {
                    var fact = original(
                            Objects.requireNonNull(belief.getFactHandle().getObject()));
                    if (found.stream().noneMatch(known -> known == fact)) {
                        found.add(fact);
                    }
                }
            }
        }
        return found.size() == added.size() ? added : found;
    }

    @Override
    public void objectInserted(ObjectInsertedEvent event) {
        if (event.getRule() == null) {
            return;
        }
        var fact = event.getObject();
        var logical = event.getFactHandle() instanceof InternalFactHandle handle
                && handle.getEqualityKey() != null
                && handle.getEqualityKey().getStatus() == org.drools.core.common.EqualityKey.JUSTIFIED;
        if (restoration != null) {
            var original = restoration.concluded(fact, logical);
            if (original != fact) {
                originals.put(fact, original);
                fact = original;
            }
        } else {
            changes.add(new Step.Change(fact, true));
            concluded.add(fact);
            if (!logical) {
                statedNow.add(new Happenings.Statement(fact, event.getFactHandle()));
                state(fact);
            }
        }
        if (fact instanceof Appointment appointment) {
            appointments.add(appointment);
        }
    }

    @Override
    public void objectDeleted(ObjectDeletedEvent event) {
        var fact = original(event.getOldObject());
        originals.remove(event.getOldObject());
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
