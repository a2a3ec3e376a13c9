package org.articleten.coverage;

import org.articleten.rulebook.WrittenRule;

/**
 * A question about the conditions of one rule.
 *
 * @param rule the number of the rule
 * @param written the rule
 * @param name tells it from all others that are asked at the same time
 * @param asked what should hold, as the conditions of a rule are written
 */
record Probe(int rule, WrittenRule written, String name, String asked) {
    String text() {
        return "rule \"" + name + "\"\nwhen\n" + asked + "then\nend\n";
    }
}
