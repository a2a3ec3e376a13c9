package org.articleten.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.articleten.explanation.Reason;

/** The reasons that a reader needs first: the outcome's own, then those nearest to it that rest on an act. */
final class Why {
    static final int AT_MOST = 5;

    private final List<Reason> chosen = new ArrayList<>();

    private Why() {}

    static List<Reason> of(List<Reason> because, List<Reason> besides) {
        var why = new Why();
        why.add(because, AT_MOST);
        // What many do alike says least, so it gives way to what one does.
        var grounded = grounded(because);
        why.add(grounded.stream().filter(reason -> !crowd(reason)).toList(), AT_MOST - 1);
        why.add(besides, AT_MOST);
        why.add(grounded, AT_MOST);
        return why.chosen;
    }

    private void add(List<Reason> reasons, int atMost) {
        for (var reason : reasons) {
            var told = chosen.stream().anyMatch(one -> one.says().equals(reason.says()));
            if (!told && chosen.size() < atMost) {
                chosen.add(reason);
            }
        }
    }

    /** The reasons that rest on an act of the scenario, the nearest to the outcome first. */
    private static List<Reason> grounded(List<Reason> because) {
        var grounded = new ArrayList<Reason>();
        var level = because;
        while (!level.isEmpty()) {
            var deeper = new ArrayList<Reason>();
            for (var reason : level) {
                if (reason.given().stream().anyMatch(given -> given.contains(", line "))) {
                    grounded.add(reason);
                }
                deeper.addAll(reason.from());
            }
            level = deeper;
        }
        return grounded;
    }

    private static boolean crowd(Reason reason) {
        return reason.concludes().chars().filter(symbol -> symbol == ',').count() > 6;
    }
}
