package org.articleten.explanation;

import java.util.ArrayList;
import org.articleten.facts.Dating;
import org.articleten.facts.Precision;

/** How well a day is known, in words. */
public final class DatingText {
    private DatingText() {}

    /** Such as {@code that day or before, unverified, confidence medium}; empty where no doubt is recorded. */
    public static String of(Dating dating) {
        var words = new ArrayList<String>(3);
        if (dating.precision() == Precision.NO_LATER_THAN) {
            words.add("that day or before");
        }
        if (dating.unverified()) {
            words.add("unverified");
        }
        if (dating.confidence() != null) {
            words.add("confidence " + dating.confidence().word());
        }
        return String.join(", ", words);
    }
}
