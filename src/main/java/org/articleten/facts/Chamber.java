package org.articleten.facts;

import java.time.LocalDate;

/**
 * How a chamber of a parliament decides on the acceptance of a protocol, by its state's own law.
 *
 * @param state whose parliament
 * @param organ which chamber
 * @param first whether it is the one that is meant where none is named
 * @param basis of whom the majority is counted
 * @param share how large it must be
 * @param role what the chamber can do
 * @param members how many it has
 * @param quorum how many must be present; 0 where nothing is known of one
 * @param atLeast how many must vote for; 0 where the share alone decides
 * @param lastDay the last day on which it has that role
 * @param source where this comes from
 */
public record Chamber(
        String state,
        Organ organ,
        boolean first,
        Basis basis,
        Share share,
        ChamberRole role,
        int members,
        int quorum,
        int atLeast,
        LocalDate lastDay,
        String source) {}
