package org.articleten.whatif;

import java.time.LocalDate;
import java.util.Collection;
import org.articleten.facts.Dossier;

/** A dossier up to a day with changes in it. */
public final class Supposed {
    private Supposed() {}

    /** With all of these changes at once. */
    public static Dossier of(Dossier dossier, LocalDate day, Collection<Change> changes) {
        return Changed.of(Variation.of(dossier, day).dossier(), changes);
    }
}
