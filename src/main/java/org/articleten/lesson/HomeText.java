package org.articleten.lesson;

import org.articleten.explanation.Names;
import org.articleten.facts.HomeStep;
import org.articleten.facts.HomeVote;
import org.articleten.facts.Organ;

/** Steps at home in words. */
final class HomeText {
    private final Names names;

    HomeText(Names names) {
        this.names = names;
    }

    String of(HomeStep step, String whom) {
        return "At home in " + names.of(step.state()) + " " + organ(step.organ()) + " "
                + (step.approved() ? "approved" : "refused") + " the protocol on " + whom + ".";
    }

    String of(HomeVote vote, String whom) {
        return "At home in " + names.of(vote.state()) + " " + organ(vote.organ()) + " voted on the protocol on " + whom
                + ": " + vote.votesFor() + " for, " + vote.against() + " against"
                + (vote.abstain() == 0 ? "" : ", " + vote.abstain() + " abstained")
                + (vote.of() == 0 ? "" : ", of " + vote.of() + " members") + ".";
    }

    private static String organ(Organ organ) {
        return switch (organ) {
            case LOWER -> "the lower chamber";
            case UPPER -> "the upper chamber";
            case PARLIAMENT -> "those who decide";
            case HEAD_OF_STATE -> "the head of state";
        };
    }
}
