package org.articleten.web;

import org.articleten.problem.ProblemsFound;

/** How a route is answered. Several threads ask at once. */
@FunctionalInterface
public interface Answering {
    /**
     * Gives the answer. What a reader sent that cannot be used is a {@link ProblemsFound}, and becomes a 400 that says all
     * of them; what is not there is a {@link NotFound}. The thread is interrupted once the answer would come too late.
     */
    Reply answer(Call call) throws ProblemsFound, NotFound;
}
