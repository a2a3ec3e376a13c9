package org.articleten.deliberation;

import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.RuleRuntimeEventListener;

/** Who sees a deliberation, which does not notice. */
interface Onlooker extends AgendaEventListener, RuleRuntimeEventListener {
    /** What comes now happens; until then only what holds from the start was told. */
    void awake();

    /** The rules have come to rest. */
    void look();
}
