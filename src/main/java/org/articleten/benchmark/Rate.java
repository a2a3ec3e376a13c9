package org.articleten.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.articleten.problem.ProblemsFound;
import org.jspecify.annotations.Nullable;

/** Counts how often something is done in a second, by one thread or by several at once. */
final class Rate {
    /** Written, never read: what is written must have been computed. */
    private static final AtomicInteger SINK = new AtomicInteger();

    private static final double SECOND = 1e9;

    private Rate() {}

    /**
     * How often in a second, of all threads together; as long as it is measured it is done before, to warm up.
     *
     * @param plays what a thread does, by the thread's number
     */
    static double perSecond(int threads, Duration time, IntFunction<Play> plays) throws ProblemsFound {
        var rates = new double[threads];
        together(threads, thread -> {
            try (var play = plays.apply(thread)) {
                repeat(play, time);
                rates[thread] = repeat(play, time);
            }
            return null;
        });
        var sum = 0.0;
        for (var rate : rates) {
            sum += rate;
        }
        return sum;
    }

    private static double repeat(Play play, Duration time) throws ProblemsFound {
        var count = 0L;
        var sum = 0;
        var start = System.nanoTime();
        var passed = 0L;
        while (passed < time.toNanos()) {
            sum += play.once();
            count++;
            passed = System.nanoTime() - start;
        }
        SINK.addAndGet(sum);
        return count * SECOND / passed;
    }

    /** The milliseconds that each repetition takes, sorted, on one thread and once warm. */
    static List<Double> milliseconds(Duration time, Play play) throws ProblemsFound {
        repeat(play, time);
        var times = new ArrayList<Double>();
        var begin = System.nanoTime();
        for (var now = begin; now - begin < time.toNanos(); ) {
            SINK.addAndGet(play.once());
            var then = System.nanoTime();
            times.add((then - now) / 1e6);
            now = then;
        }
        times.sort(null);
        return times;
    }

    /** What each thread does. */
    interface Share {
        @Nullable
        Void of(int thread) throws ProblemsFound;
    }

    /** Does the shares of all threads at once, and waits for all. */
    static void together(int threads, Share share) throws ProblemsFound {
        var workers = Executors.newFixedThreadPool(threads);
        try {
            var tasks = new ArrayList<Future<Void>>();
            for (var number = 0; number < threads; number++) {
                var thread = number;
                tasks.add(workers.submit((Callable<Void>) () -> share.of(thread)));
            }
            for (var task : tasks) {
                finish(task);
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static void finish(Future<Void> task) throws ProblemsFound {
        try {
            task.get();
        } catch (ExecutionException failed) {
            var cause = failed.getCause();
            if (cause instanceof ProblemsFound problems) {
                throw problems;
            }
            if (cause instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("a scenario could not be played", cause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while it was measured", stopped);
        }
    }

    /** Takes a number that nobody needs. */
    static void take(int number) {
        SINK.addAndGet(number);
    }
}
