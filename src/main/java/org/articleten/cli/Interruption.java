package org.articleten.cli;

import java.util.concurrent.CountDownLatch;

/**
 * Whether the user or the system has asked the process to end, by Ctrl-C or a signal to terminate. Until this is closed the
 * process goes on, so that what was begun can be shown and kept; then it ends with {@link ExitStatus#INTERRUPTED}.
 */
final class Interruption implements AutoCloseable {
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::hold, "interruption");
    private volatile boolean asked;

    Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Whether it was asked. */
    boolean asked() {
        return asked;
    }

    private void hold() {
        asked = true;
        try {
            closed.await();
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(ExitStatus.INTERRUPTED.number());
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
