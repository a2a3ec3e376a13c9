package org.articleten.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.articleten.explanation.Reason;

/** The reasons of flags: that a flag stays is not worth telling, why it was raised is. */
final class Remarks {
    private Remarks() {}

    static List<Reason> of(List<Reason> reasons) {
        var telling = new ArrayList<Reason>();
        for (var reason : reasons) {
            var raised = reason.from().stream()
                    .filter(deeper -> deeper.concludes().startsWith("raised:"))
                    .toList();
            telling.addAll(raised.isEmpty() ? List.of(reason) : raised);
        }
        return telling;
    }
}
