package org.articleten.model;

import java.util.EnumSet;
import java.util.Set;
import org.articleten.model.ModelResult.Flag;
import org.articleten.model.ModelScenario.Criteria;
import org.articleten.model.ModelScenario.European;
import org.articleten.model.ModelScenario.Finding;
import org.articleten.model.ModelScenario.Reference;
import org.articleten.model.ModelScenario.Statehood;

/** What Article 10 asks of an applicant beside not being a Party, and what the reference data give cause to say. */
record ModelLimbs(Reference reference, Criteria criteria) {

    boolean hold() {
        return reference.state() != Statehood.NO
                && reference.european() != European.NO
                && criteria.principles() != Finding.UNMET
                && criteria.security() != Finding.UNMET;
    }

    Set<Flag> flags() {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (reference.state() == Statehood.CONTESTED) {
            flags.add(Flag.STATEHOOD_CONTESTED);
        }
        if (reference.european() == European.ARGUABLE) {
            flags.add(Flag.EUROPEAN_BY_AGREEMENT);
        }
        if (reference.conflictingAlliance() != null) {
            flags.add(Flag.ARTICLE_8_CONFLICT);
        }
        return flags;
    }
}
