package org.articleten.cli;

/** Tells when something has changed that matters. */
interface Changes extends AutoCloseable {
    /**
     * Waits for a change since the last one that was told, and for the end of what changes together.
     *
     * @return false if nothing will change any more
     */
    boolean await() throws InterruptedException;

    @Override
    void close();
}
