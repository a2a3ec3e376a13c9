package org.articleten.deliberation;

import java.util.ArrayList;
import java.util.List;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.ObjectUpdatedEvent;

/**
 * Notes every fact as it comes and goes, and the pauses between: the rules have come to rest, or all that come first have
 * and those that read an absence are about to.
 */
final class Pauses extends DefaultAgendaEventListener implements Onlooker {
    private final List<Step.Change> changes = new ArrayList<>();
    private final List<Pause> pauses = new ArrayList<>();
    private boolean awake;
    private int step;
    private int salience;

    /**
     * A pause.
     *
     * @param changes how many facts have come or gone until then
     * @param step the number of the step in which it is, from 0
     */
    record Pause(int changes, int step) {}

    List<Step.Change> changes() {
        return changes;
    }

    List<Pause> pauses() {
        return pauses;
    }

    @Override
    public void awake() {
        awake = true;
    }

    @Override
    public void look() {
        if (awake) {
            pauses.add(new Pause(changes.size(), step));
            step++;
        }
        salience = 0;
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        var next = salience(event.getMatch().getRule());
        if (awake && next < salience) {
            pauses.add(new Pause(changes.size(), step));
        }
        salience = next;
    }

    private static int salience(Rule rule) {
        return rule instanceof RuleImpl known && !known.getSalience().isDynamic()
                ? known.getSalience().getValue()
                : 0;
    }

    @Override
    public void objectInserted(ObjectInsertedEvent event) {
        changes.add(new Step.Change(event.getObject(), true));
    }

    @Override
    public void objectDeleted(ObjectDeletedEvent event) {
        changes.add(new Step.Change(event.getOldObject(), false));
    }

    @Override
    public void objectUpdated(ObjectUpdatedEvent event) {
        throw new IllegalStateException("facts are immutable: a rule concludes new ones");
    }
}
