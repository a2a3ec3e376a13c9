package org.articleten.cli;

import java.util.concurrent.CountDownLatch;

/**
 * Whether the user or the system has asked the process to end, by Ctrl-C or a signal to terminate. Until this is closed the
 * process goes on, so that what was begun can be shown and kept; then it ends with a status.
 */
final class Interruption implements AutoCloseable {
    private final ExitStatus status;
    private final CountDownLatch asking = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::hold, "interruption");

    /** Of work that would have gone on: it ends with {@link ExitStatus#INTERRUPTED}. */
    Interruption() {
        this(ExitStatus.INTERRUPTED);
    }

    /** Of work that ends in no other way with this status. */
    Interruption(ExitStatus status) {
        this.status = status;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Whether it was asked. */
    boolean asked() {
        return asking.getCount() == 0;
    }

    /** Waits until it is asked. */
    void await() throws InterruptedException {
        asking.await();
    }

    private void hold() {
        asking.countDown();
        try {
            closed.await();
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(status.number());
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // The process ends already: the hook is running, and waits for the next line.
        }
        closed.countDown();
    }
}
