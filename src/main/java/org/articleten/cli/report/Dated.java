package org.articleten.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.articleten.facts.Dating;
import org.articleten.facts.Precision;

/** How well a day is known, in words. */
final class Dated {
    private Dated() {}

    /** Such as {@code or before; unverified, confidence medium}; empty where no doubt is recorded. */
    static String words(Dating dating) {
        var words = new ArrayList<String>();
        if (dating.precision() == Precision.NO_LATER_THAN) {
            words.add("or before");
        }
        words.addAll(trust(dating));
        return String.join(", ", words);
    }

    private static List<String> trust(Dating dating) {
        var words = new ArrayList<String>();
        if (dating.unverified()) {
            words.add("unverified");
        }
        if (dating.confidence() != null) {
            words.add("confidence " + dating.confidence().word());
        }
        return words;
    }
}
