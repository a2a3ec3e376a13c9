package org.articleten.invariants;

import java.util.List;
import org.articleten.facts.Word;

/** What is done to a scenario, to see what comes of it. */
enum Verb implements Word {
    /** Nothing: what must hold, holds of the scenario as it is. */
    NOTHING,
    /** Something is done beside what the scenario tells. */
    ADD,
    /** Something is not done. */
    REMOVE,
    /** A vote is another. */
    REWORD,
    /** Two of the Parties do what the other did. */
    SWAP,
    /** What is told stands in another order. */
    REORDER,
    /** It is done too early. */
    HASTEN,
    /** What holds of the applicant is another. */
    STIPULATE;

    /** What it can be done to. */
    List<String> things() {
        return switch (this) {
            case NOTHING -> List.of();
            case ADD -> Things.ADDED;
            case REMOVE -> Things.REMOVED;
            case REWORD -> List.of(Things.VOTE);
            case SWAP -> List.of("parties");
            case REORDER -> List.of("votes", "parties", "names", "acts");
            case HASTEN -> List.of("deposit");
            case STIPULATE -> Stipulations.ALL;
        };
    }

    /** Who can do it; empty where it is nobody's doing. */
    List<Who> by() {
        return switch (this) {
            case ADD -> List.of(Who.OUTSIDER, Who.PARTY, Who.COUNCIL);
            case REMOVE -> List.of(Who.OUTSIDER, Who.PARTY);
            case REWORD -> List.of(Who.PARTY);
            default -> List.of();
        };
    }
}
