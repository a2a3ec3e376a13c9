package org.articleten.exploration;

/** A small change of a scenario; says whether there was anything to change. */
@FunctionalInterface
interface Step {
    boolean on(Work work);
}
