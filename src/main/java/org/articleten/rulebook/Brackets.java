package org.articleten.rulebook;

import java.util.ArrayDeque;
import java.util.OptionalInt;

/** Finds the bracket of a stretch of text that has no partner. */
final class Brackets {
    private static final String OPEN = "([{";
    private static final String CLOSE = ")]}";

    static final String HELP = "each bracket that opens is closed by one of its kind";

    private Brackets() {}

    /** What to say of it. */
    static String said(String bare, int at) {
        return OPEN.indexOf(bare.charAt(at)) >= 0 ? "this bracket is not closed" : "this bracket closes nothing";
    }

    /** The first of them in a bare text between two offsets. */
    static OptionalInt alone(String bare, int from, int to) {
        var open = new ArrayDeque<Integer>();
        for (var at = from; at < to; at++) {
            var here = bare.charAt(at);
            if (OPEN.indexOf(here) >= 0) {
                open.push(at);
            } else if (CLOSE.indexOf(here) >= 0) {
                if (open.isEmpty() || OPEN.indexOf(bare.charAt(open.peek())) != CLOSE.indexOf(here)) {
                    return OptionalInt.of(open.isEmpty() ? at : open.pop());
                }
                open.pop();
            }
        }
        return open.isEmpty() ? OptionalInt.empty() : OptionalInt.of(open.getLast());
    }
}
