package org.articleten.web;

import java.time.Duration;

/**
 * How much readers may ask for.
 *
 * @param body the largest that may be sent, in bytes
 * @param head the largest head of a request, in bytes
 * @param address the longest address with its query, in characters
 * @param rate requests a second of one client in the long run
 * @param burst requests of one client at once
 * @param time for one answer, from when it was asked for in full
 * @param sending the time for sending a request
 * @param idle the time without a byte after which a connection is closed
 * @param stopping the time that running requests have to end once the server is told to
 * @param workers how many answers are worked out at the same time
 * @param waiting how many wait for that
 * @param connections how many there may be at once
 */
public record Limits(
        int body,
        int head,
        int address,
        int rate,
        int burst,
        Duration time,
        Duration sending,
        Duration idle,
        Duration stopping,
        int workers,
        int waiting,
        int connections) {
    /** Requests a second. */
    public static final int USUAL_RATE = 100;

    /** Generous, since a whole class may sit behind one address. */
    public static Limits usual() {
        return new Limits(
                256 * 1024,
                16 * 1024,
                8 * 1024,
                USUAL_RATE,
                4 * USUAL_RATE,
                Duration.ofSeconds(10),
                Duration.ofSeconds(10),
                Duration.ofSeconds(30),
                Duration.ofSeconds(10),
                Math.max(2, Runtime.getRuntime().availableProcessors()),
                1_000,
                2_000);
    }

    /** The same with another rate; four seconds' worth may come at once. */
    public Limits withRate(int other) {
        return new Limits(
                body, head, address, other, 4 * other, time, sending, idle, stopping, workers, waiting, connections);
    }
}
