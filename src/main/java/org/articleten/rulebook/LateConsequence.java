package org.articleten.rulebook;

import org.drools.base.base.ValueResolver;
import org.drools.core.rule.consequence.KnowledgeHelper;
import org.drools.mvel.MVELDialectRuntimeData;
import org.drools.mvel.expr.MVELConsequence;
import org.jspecify.annotations.Nullable;

/**
 * What a kept rule concludes, translated when the rule first fires. It has been translated once, when the rule was kept, so
 * nothing is wrong with it; and most rules never fire in a short run.
 */
public final class LateConsequence extends MVELConsequence {
    private static final long serialVersionUID = 1L;

    private transient @Nullable MVELDialectRuntimeData surroundings;
    private transient volatile boolean translated;

    /** For the engine, which reads one of these where it wrote its own. */
    public LateConsequence() {}

    @Override
    public void compile(MVELDialectRuntimeData data) {
        surroundings = data;
    }

    @Override
    public void evaluate(KnowledgeHelper helper, ValueResolver resolver) throws Exception {
        if (!translated) {
            translate();
        }
        super.evaluate(helper, resolver);
    }

    private synchronized void translate() {
        if (!translated) {
            super.compile(surroundings);
            translated = true;
        }
    }
}
