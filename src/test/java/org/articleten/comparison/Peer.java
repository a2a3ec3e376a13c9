package org.articleten.comparison;

/** Decides one scenario after another. */
interface Peer extends AutoCloseable {
    Decided decide(Line line) throws Exception;

    @Override
    default void close() {}
}
