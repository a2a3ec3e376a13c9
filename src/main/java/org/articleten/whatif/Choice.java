package org.articleten.whatif;

import java.util.List;

/**
 * Some of several governments do the same. Which of them, makes no difference.
 *
 * @param among what each of them would do, in the order of their codes: one change or several; one entry where nobody else
 *     can stand in
 * @param count how many of them do it
 */
public record Choice(List<List<Change>> among, int count) {
    public Choice {
        among = among.stream().map(List::copyOf).toList();
    }

    /** Whether it is left open who. */
    public boolean open() {
        return count < among.size();
    }

    /** The governments that can do it; empty where nobody in particular does. */
    public List<String> governments() {
        return among.stream()
                .map(changes -> changes.get(0).by())
                .filter(by -> !by.isEmpty())
                .toList();
    }
}
