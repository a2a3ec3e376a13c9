package org.articleten.rulebook;

import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;

/** Starts the engine while the rules that it will hold are still read: its first session is made of many classes. */
final class EngineStart {
    private EngineStart() {}

    /** An engine without rules, soon. */
    static Future<InternalKnowledgeBase> begin() {
        var start = new FutureTask<>(KnowledgeBaseFactory::newKnowledgeBase);
        var thread = new Thread(
                () -> {
                    start.run();
                    rehearse();
                },
                "engine");
        thread.setDaemon(true);
        thread.start();
        return start;
    }

    private static void rehearse() {
        var session = KnowledgeBaseFactory.newKnowledgeBase().newKieSession();
        try {
            session.delete(session.insert(""));
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }
}
