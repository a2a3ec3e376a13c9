package org.articleten.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How many requests each client has left. A bucket holds a burst of them, each request takes one, and they come back at
 * the rate. Of very many clients, those seen longest ago are forgotten, which leaves them a full bucket.
 */
final class Buckets {
    private static final int MOST_CLIENTS = 10_000;
    private static final double NANOS = 1e9;

    private final int rate;
    private final int burst;
    private final LongSupplier nanos;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_CLIENTS;
        }
    };

    /**
     * @param rate requests that come back in a second
     * @param burst requests that a full bucket holds
     * @param nanos the time in nanoseconds from some moment on
     */
    Buckets(int rate, int burst, LongSupplier nanos) {
        this.rate = rate;
        this.burst = burst;
        this.nanos = nanos;
    }

    /** Takes so much of what a client has left: 0 where it had that, otherwise the seconds until it has it again. */
    synchronized long take(String client, double cost) {
        var now = nanos.getAsLong();
        var bucket = buckets.computeIfAbsent(client, unseen -> new Bucket(burst, now));
        bucket.left = Math.min(burst, bucket.left + (now - bucket.seen) / NANOS * rate);
        bucket.seen = now;
        if (bucket.left >= cost) {
            bucket.left -= cost;
            return 0;
        }
        return Math.max(1, (long) Math.ceil((cost - bucket.left) / rate));
    }

    synchronized int clients() {
        return buckets.size();
    }

    private static final class Bucket {
        private double left;
        private long seen;

        private Bucket(double left, long seen) {
            this.left = left;
            this.seen = seen;
        }
    }
}
