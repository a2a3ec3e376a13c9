package org.articleten.web;

import org.articleten.problem.ProblemsFound;

/** Turns whatever goes wrong with an answer into what a reader is told: never more than whose fault it is. */
final class Defects {
    private final Defect told;

    Defects(Defect told) {
        this.told = told;
    }

    /** Something that may go wrong. */
    @FunctionalInterface
    interface Risky {
        Outgoing answer() throws ProblemsFound, NotFound, Refused;
    }

    Outgoing guard(String route, Risky risky) {
        try {
            return risky.answer();
        } catch (ProblemsFound wrong) {
            return Refusal.of(wrong).outgoing();
        } catch (NotFound nothing) {
            return Refusal.nowhere(nothing.getMessage()).outgoing();
        } catch (Refused refused) {
            return refused.refusal().outgoing();
        } catch (Exception | Error defect) {
            return of(defect, route).outgoing();
        }
    }

    Refusal of(Throwable defect, String route) {
        return Refusal.of(
                500,
                "defect",
                "a defect of the program; whoever runs it finds the details under " + told.noted(defect, route));
    }
}
