package org.articleten.lesson;

import java.util.ArrayList;
import java.util.List;
import org.articleten.facts.Chamber;
import org.articleten.facts.HomeLaw;
import org.articleten.facts.Organ;

/** What a Party needs at home, in words, as the rule book's data have it. */
final class HomeLawText {
    private HomeLawText() {}

    /** The law, and the chambers that it names, as they are at the end of the data. */
    static String of(List<Object> facts) {
        var parts = new ArrayList<String>();
        String last = "";
        for (var fact : facts) {
            if (fact instanceof HomeLaw law) {
                parts.add(0, mode(law));
                last = "The last step: " + law.lastStep() + ". (" + law.source() + ")";
            } else if (fact instanceof Chamber chamber && chamber.lastDay().getYear() > 2100) {
                parts.add(chamber(chamber));
            }
        }
        parts.add(last);
        return String.join(" ", parts);
    }

    private static String mode(HomeLaw law) {
        return switch (law.mode()) {
            case ONE_CHAMBER -> "One chamber decides.";
            case TWO_CHAMBERS -> "Two chambers have to agree.";
            case SECOND_CHAMBER_DELAYS -> "One chamber decides, and the second can only delay it.";
            case SENATE -> "The Senate alone decides.";
            case NEGATIVE -> "Nobody need vote: it passes unless parliament objects in time.";
            case EXECUTIVE -> "The government decides by itself.";
        };
    }

    private static String chamber(Chamber chamber) {
        var name = chamber.organ() == Organ.UPPER ? "The upper chamber" : "The lower chamber";
        return name + " " + chamber.role().says() + ": " + chamber.share().says() + " of "
                + switch (chamber.basis()) {
                    case VOTES_CAST -> "the votes cast";
                    case PRESENT -> "those present";
                    case ALL_MEMBERS -> "all members";
                }
                + (chamber.quorum() == 0 ? "." : ", with at least " + chamber.quorum() + " present.");
    }
}
