package org.articleten.difference;

/**
 * What came of the generated scenarios.
 *
 * @param seed which they were
 * @param played how many were played under both rule books
 * @param outcomes of these, how many have another outcome
 * @param fields how many have the same outcome and another field
 * @param reasons how many have the same result for other reasons
 */
public record Sweep(long seed, int played, int outcomes, int fields, int reasons) {
    /** How many differ in anything. */
    public int changed() {
        return outcomes + fields + reasons;
    }
}
