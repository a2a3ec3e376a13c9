package org.articleten.deliberation;

import java.util.IdentityHashMap;
import java.util.Set;
import java.util.TreeSet;
import org.articleten.rulebook.Probes;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.ObjectUpdatedEvent;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Sees every fact of a deliberation come and go, and notes which probes hold after each rule that fires. The deliberation
 * does not notice.
 */
final class Shadow extends DefaultAgendaEventListener implements Onlooker, AutoCloseable {
    private final KieSession probes;
    private final IdentityHashMap<Object, FactHandle> handles = new IdentityHashMap<>();
    private final Set<String> held = new TreeSet<>();
    private boolean awake;

    Shadow(Probes probes) {
        this.probes = probes.newSession();
        this.probes.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
                held.add(event.getMatch().getRule().getName());
            }
        });
    }

    Set<String> held() {
        return held;
    }

    /** Begins to look: until then nothing has happened. */
    @Override
    public void awake() {
        awake = true;
    }

    /** Notes which probes hold now. Where no rule fires, nobody else asks. */
    @Override
    public void look() {
        if (awake) {
            probes.fireAllRules();
        }
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        look();
    }

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
        look();
    }

    @Override
    public void objectInserted(ObjectInsertedEvent event) {
        handles.put(event.getObject(), probes.insert(event.getObject()));
    }

    @Override
    public void objectDeleted(ObjectDeletedEvent event) {
        var handle = handles.remove(event.getOldObject());
        if (handle != null) {
            probes.delete(handle);
        }
    }

    @Override
    public void objectUpdated(ObjectUpdatedEvent event) {
        throw new IllegalStateException("facts are immutable: a rule concludes new ones");
    }

    @Override
    public void close() {
        probes.dispose();
    }
}
