package org.articleten.rulebook;

/** What the engine reads once, before its first rule. */
final class EngineSettings {
    private EngineSettings() {}

    /**
     * Sessions make what they need of the network themselves. Drools 10.2 by itself prepares it while rules are added, and
     * fails when they are taken out again one by one.
     */
    static void apply() {
        System.setProperty("drools.useEagerSegmentCreation", "false");
    }
}
