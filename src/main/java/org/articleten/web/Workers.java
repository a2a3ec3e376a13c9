package org.articleten.web;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Threads that work out answers: a few at a time, a bounded number waiting, and none for longer than it may take. */
final class Workers implements AutoCloseable {
    private static final Refusal BUSY =
            Refusal.later(503, "busy", "more is asked here than can be answered; try again in a moment", 1);
    private static final Refusal LATE = Refusal.later(503, "late", "this took longer than an answer may take here", 5);

    private final ThreadPoolExecutor threads;
    private final ScheduledThreadPoolExecutor clock;
    private final Duration time;
    private final Consumer<String> refused;

    /** With who is told the reasons of what is not worked out. */
    Workers(Limits limits, Consumer<String> refused) {
        this.refused = refused;
        var number = new AtomicInteger();
        this.threads = new ThreadPoolExecutor(
                limits.workers(),
                limits.workers(),
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(limits.waiting()),
                work -> daemon(work, "answer-" + number.incrementAndGet()));
        this.clock = new ScheduledThreadPoolExecutor(1, work -> daemon(work, "answers-in-time"));
        clock.setRemoveOnCancelPolicy(true);
        this.time = limits.time();
    }

    private static Thread daemon(Runnable work, String name) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Works something out, or says why not. Once its time is over the thread is interrupted, and what it gives is dropped. */
    // What is worked out does not throw: whatever goes wrong with it is an answer too.
    CompletableFuture<Outgoing> answer(Supplier<Outgoing> work) {
        var answer = new CompletableFuture<Outgoing>();
        var turn = new Turn(work, answer);
        try {
            threads.execute(turn);
        } catch (RejectedExecutionException full) {
            refused.accept(BUSY.reason());
            return CompletableFuture.completedFuture(BUSY.outgoing());
        }
        var late = clock.schedule(turn::tooLate, time.toNanos(), TimeUnit.NANOSECONDS);
        return answer.whenComplete((outgoing, failure) -> late.cancel(false));
    }

    int waiting() {
        return threads.getQueue().size();
    }

    int working() {
        return threads.getActiveCount();
    }

    @Override
    public void close() {
        threads.shutdownNow();
        clock.shutdownNow();
    }

    private final class Turn implements Runnable {
        private final Supplier<Outgoing> work;
        private final CompletableFuture<Outgoing> answer;
        // Guarded by this turn, so that no thread is interrupted that already does something else.
        private boolean running;
        private boolean over;
        private Thread thread = Thread.currentThread();

        Turn(Supplier<Outgoing> work, CompletableFuture<Outgoing> answer) {
            this.work = work;
            this.answer = answer;
        }

        @Override
        public void run() {
            synchronized (this) {
                if (over) {
                    return;
                }
                running = true;
                thread = Thread.currentThread();
            }
            var outgoing = work.get();
            synchronized (this) {
                running = false;
                // An interruption that was meant for this turn is not for the next.
                Thread.interrupted();
                if (over) {
                    return;
                }
                over = true;
            }
            answer.complete(outgoing);
        }

        void tooLate() {
            synchronized (this) {
                if (over) {
                    return;
                }
                over = true;
                if (running) {
                    thread.interrupt();
                } else {
                    threads.remove(this);
                }
            }
            refused.accept(LATE.reason());
            answer.complete(LATE.outgoing());
        }
    }
}
