package org.articleten.model;

import java.util.EnumSet;
import java.util.Set;
import org.articleten.model.Agreement.Clause;
import org.articleten.model.Agreement.Matter;
import org.articleten.model.ModelResult.Flag;

/** What becomes of one clause, who can decide it, and what it gives cause to say. */
record ModelRuling(String agreement, String clause, Ruling ruling, Track track, Set<Flag> flags) {

    enum Ruling {
        NOT_IN_FORCE,
        NO_EFFECT,
        VOID_AS_TO_NATO,
        SEPARATE_TRACK,
        ALLY_POSITION,
        BINDS_APPLICANT,
        NEEDS_APPLICANT,
        COMPATIBLE,
        RECORDED
    }

    enum Track {
        NATO,
        EU,
        PARTICIPANTS
    }

    static ModelRuling of(Agreement agreement, Clause clause, Ruling ruling, boolean partyTakesPart) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (ruling == Ruling.NEEDS_APPLICANT) {
            flags.add(Flag.SOVEREIGNTY_CONCERN);
        }
        if (clause.matter() == Matter.THIRD_PARTY_VETO && !agreement.isDraft() && partyTakesPart) {
            flags.add(Flag.ARTICLE_8_CONFLICT);
        }
        return new ModelRuling(agreement.id(), clause.id(), ruling, track(clause), flags);
    }

    private static Track track(Clause clause) {
        Matter matter = clause.matter();
        if (matter == Matter.EU_MEMBERSHIP) {
            return Track.EU;
        }
        boolean nato = clause.forNato() || matter.keepsOut() || matter == Matter.THIRD_PARTY_VETO;
        return nato ? Track.NATO : Track.PARTICIPANTS;
    }
}
