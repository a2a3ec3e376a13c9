package org.articleten.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.articleten.problem.ProblemsFound;
import org.jspecify.annotations.Nullable;

/** Plays a plan on several processors: each takes the next stretch of plays and plays it in order. */
public final class Sweep {
    /** More plays than these are not added to a sweep by chance to find out who decides. */
    private static final long MOST_TRIALS = 50_000;

    private static final int LARGEST_CHUNK = 2_000;
    private static final int STRETCHES = 64;
    private static final long PAUSE = 100;

    private final Plan plan;
    private final int threads;
    private final boolean tries;
    private final int chunk;

    public Sweep(Plan plan) {
        this(plan, Runtime.getRuntime().availableProcessors());
    }

    Sweep(Plan plan, int threads) {
        this.plan = plan;
        this.threads = threads;
        this.chunk = Math.max(1, Math.min(LARGEST_CHUNK, plan.plays() / STRETCHES));
        this.tries = !(plan.walk() instanceof GrayWalk) && trials(plan) <= MOST_TRIALS;
    }

    /** Keeps what is played so far, so that it need not be played again. */
    public interface Keeper {
        void keep(Outcomes outcomes) throws ProblemsFound;
    }

    private static long trials(Plan plan) {
        var trials = 0L;
        for (var axis : plan.axes()) {
            trials += axis.kind().word() ? axis.size() - 1 : 0;
        }
        return trials * plan.plays();
    }

    /** What is there before anything is played. */
    public Outcomes nothing() {
        return new Outcomes(plan, chunk, new Slice[(plan.plays() + chunk - 1) / chunk], tries);
    }

    /**
     * Plays what is not played yet.
     *
     * @param before what is played already
     * @param enough whether to stop, asked before each play
     * @param keeper is given now and then what is played so far
     * @param played told of each number of plays when they are played; must be safe to share among threads
     * @throws ProblemsFound if a rule fails, or the scenario would be none in one of its variants
     */
    public Outcomes run(Outcomes before, BooleanSupplier enough, Keeper keeper, IntConsumer played)
            throws ProblemsFound {
        var slices = new AtomicReferenceArray<@Nullable Slice>(before.slices());
        for (var i = 0; i < before.slices(); i++) {
            slices.set(i, before.slice(i));
        }
        var next = new AtomicInteger();
        var workers = Executors.newFixedThreadPool(threads);
        try {
            var tasks = new ArrayList<Future<?>>();
            for (var i = 0; i < threads; i++) {
                tasks.add(workers.submit(() -> {
                    work(slices, next, enough, played);
                    return true;
                }));
            }
            await(tasks, slices, keeper);
        } finally {
            workers.shutdownNow();
        }
        return outcomes(slices);
    }

    private void work(
            AtomicReferenceArray<@Nullable Slice> slices,
            AtomicInteger next,
            BooleanSupplier enough,
            IntConsumer played)
            throws ProblemsFound {
        BooleanSupplier stop =
                () -> enough.getAsBoolean() || Thread.currentThread().isInterrupted();
        try (var player = new Player(plan, tries)) {
            for (var i = next.getAndIncrement(); i < slices.length(); i = next.getAndIncrement()) {
                var first = i * chunk;
                var count = Math.min(chunk, plan.plays() - first);
                var begun = slices.get(i);
                if ((begun == null || begun.count() < count) && !stop.getAsBoolean()) {
                    slices.set(i, player.play(first, count, begun, stop, played));
                }
            }
        }
    }

    private void await(List<Future<?>> tasks, AtomicReferenceArray<@Nullable Slice> slices, Keeper keeper)
            throws ProblemsFound {
        var kept = System.nanoTime();
        var patience = TimeUnit.MILLISECONDS.toNanos(300);
        for (var task : tasks) {
            while (!finished(task)) {
                if (System.nanoTime() - kept > patience) {
                    var start = System.nanoTime();
                    keeper.keep(outcomes(slices));
                    kept = System.nanoTime();
                    // Keeping must not take more than a small part of the time.
                    patience = Math.max(patience, 20 * (kept - start));
                }
            }
        }
    }

    private static boolean finished(Future<?> task) throws ProblemsFound {
        try {
            task.get(PAUSE, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof ProblemsFound problems) {
                throw problems;
            }
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("a play of a sweep failed", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a sweep was played", stopped);
        }
    }

    private Outcomes outcomes(AtomicReferenceArray<@Nullable Slice> slices) {
        var copy = new Slice[slices.length()];
        for (var i = 0; i < copy.length; i++) {
            copy[i] = slices.get(i);
        }
        return new Outcomes(plan, chunk, copy, tries);
    }
}
