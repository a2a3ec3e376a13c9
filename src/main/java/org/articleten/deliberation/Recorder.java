package org.articleten.deliberation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.ObjectUpdatedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.rule.FactHandle;
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
    private final Map<Object, Object> originals = new IdentityHashMap<>();
    private final Map<Object, Integer> stated = new HashMap<>();
    private final TreeSet<Appointment> appointments = new TreeSet<>();
    private List<Firing> firings = new ArrayList<>();
    private List<Step.Change> changes = new ArrayList<>();
    private List<FactHandle> statedNow = new ArrayList<>();
    private @Nullable Restoration restoration;
    private @Nullable RuleInfo lastRule;
    private @Nullable Match match;
    private List<Object> concluded = new ArrayList<>();
    private int fired;
    private boolean wanted = true;
    private boolean outlined;

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

    private void rename(Map<Object, Object> renamed) {
        changes.replaceAll(change -> new Step.Change(renamed.getOrDefault(change.fact(), change.fact()), change.holds()));
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

    /** Takes back what rules stated; says whether anything equal stays, so that it is not known which of both the engine takes. */
    boolean unstate(List<Happenings> takenBack) {
        var twins = false;
        for (var happenings : takenBack) {
            for (var handle : happenings.stated()) {
                stated.computeIfPresent(fact(handle), (fact, times) -> times == 1 ? null : times - 1);
            }
        }
        for (var happenings : takenBack) {
            for (var handle : happenings.stated()) {
                twins |= stated.containsKey(fact(handle));
            }
        }
        return twins;
    }

    private static Object fact(FactHandle handle) {
        return Objects.requireNonNull(((InternalFactHandle) handle).getObject());
    }

    private Object original(Object fact) {
        return originals.isEmpty() ? fact : originals.getOrDefault(fact, fact);
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
                collected.forEach(member -> given.add(original(member)));
            } else if (object != null && IS_FACT.get(object.getClass())) {
                given.add(original(object));
            }
        }
        return given;
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
                    var fact = original(Objects.requireNonNull(belief.getFactHandle().getObject()));
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
                statedNow.add(event.getFactHandle());
                stated.merge(fact, 1, Integer::sum);
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
