package org.articleten.cli.report;

import java.util.List;
import org.articleten.explanation.Reason;

/** The acts of a scenario that a reason rests on, among all that it rests on. */
final class Acts {
    private static final String LINE = ", line ";

    /** What a scenario says of a state, in place of the reference data, is no act. */
    private static final String DATA = "(the scenario" + LINE;

    private Acts() {}

    static List<String> of(Reason reason) {
        return reason.given().stream()
                .filter(given -> given.contains(LINE) && !given.contains(DATA))
                .toList();
    }

    /** Where the acts of a reason stand, if they are few: such as {@code line 19 (the source's title)}. */
    static String places(Reason reason) {
        var acts = of(reason);
        return acts.size() > 3
                ? ""
                : String.join("; ", acts.stream().map(Acts::place).distinct().toList());
    }

    private static String place(String act) {
        return act.substring(act.lastIndexOf(LINE) + 2);
    }
}
