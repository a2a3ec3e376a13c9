package org.articleten.benchmark;

import org.articleten.problem.ProblemsFound;

/** What is done over and over while it is measured. It belongs to one thread. */
interface Play extends AutoCloseable {
    /** Does it once more; gives something that depends on what came out, so that no part of the work can be left out. */
    int once() throws ProblemsFound;

    @Override
    default void close() {}
}
