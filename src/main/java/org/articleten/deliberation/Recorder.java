package org.articleten.deliberation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.articleten.facts.Appointment;
import org.articleten.rulebook.RuleBook;
import org.articleten.rulebook.RuleInfo;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.ObjectUpdatedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.rule.Match;

/** Writes down what the engine does, and keeps the appointments that rules make. */
final class Recorder extends DefaultAgendaEventListener implements RuleRuntimeEventListener {
    private final RuleBook ruleBook;
    private final List<Step> steps = new ArrayList<>();
    private final TreeSet<Appointment> appointments = new TreeSet<>();
    private List<Firing> firings = new ArrayList<>();
    private List<Step.Change> changes = new ArrayList<>();
    private @Nullable Firing firing;

    Recorder(RuleBook ruleBook) {
        this.ruleBook = ruleBook;
    }

    List<Step> steps() {
        return steps;
    }

    void endStep(LocalDate on) {
        steps.add(new Step(on, List.copyOf(firings), List.copyOf(changes)));
        firings = new ArrayList<>();
        changes = new ArrayList<>();
        firing = null;
    }

    int firingsInStep() {
        return firings.size();
    }

    /** The name of the rule that fired last in this step. */
    String lastRule() {
        return firings.isEmpty() ? "" : firings.get(firings.size() - 1).rule().name();
    }

    /** The day of the next appointment. */
    Optional<LocalDate> nextDay() {
        return appointments.isEmpty()
                ? Optional.empty()
                : Optional.of(appointments.first().on());
    }

    /** What falls due first until the end of a day, all that falls due together. */
    List<Appointment> due(LocalDate day) {
        if (appointments.isEmpty() || appointments.first().on().isAfter(day)) {
            return List.of();
        }
        var first = appointments.first();
        return appointments.stream().filter(first::togetherWith).toList();
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        var match = event.getMatch();
        var rule = ruleBook.rule(match.getRule().getName());
        if (rule == null) {
            firing = null;
            return;
        }
        firing = new Firing(rule, given(match), blanks(rule, match), new ArrayList<>(2));
        firings.add(firing);
    }

    /** Patterns under `not`, `exists` and `forall` match nothing of ours; a collected list stands for its members. */
    private static List<Object> given(Match match) {
        var given = new ArrayList<Object>();
        for (var object : match.getObjects()) {
            if (object instanceof Collection<?> collected) {
                given.addAll(collected);
            } else if (object != null && object.getClass().getName().startsWith("org.articleten.facts")) {
                given.add(object);
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

    @Override
    public void objectInserted(ObjectInsertedEvent event) {
        var fact = event.getObject();
        if (event.getRule() == null) {
            return;
        }
        changes.add(new Step.Change(fact, true));
        if (firing != null) {
            firing.concluded().add(fact);
        }
        if (fact instanceof Appointment appointment) {
            appointments.add(appointment);
        }
    }

    @Override
    public void objectDeleted(ObjectDeletedEvent event) {
        var fact = event.getOldObject();
        changes.add(new Step.Change(fact, false));
        if (fact instanceof Appointment appointment) {
            appointments.remove(appointment);
        }
    }

    @Override
    public void objectUpdated(ObjectUpdatedEvent event) {
        throw new IllegalStateException("facts are immutable: a rule concludes new ones");
    }
}
