package org.articleten.facts;

/**
 * A vote at home on a protocol, told with its figures.
 *
 * @param entry when, and where in the scenario
 * @param applicant whose protocol
 * @param state whose vote
 * @param organ the chamber; parliament where none is named
 * @param votesFor votes for
 * @param against votes against; all others present where the record does not say
 * @param abstain those present who abstained
 * @param present those present
 * @param of all members; 0 where the record does not say
 */
public record HomeVote(
        Entry entry,
        String applicant,
        String state,
        Organ organ,
        int votesFor,
        int against,
        int abstain,
        int present,
        int of)
        implements Act, Concerning {}
