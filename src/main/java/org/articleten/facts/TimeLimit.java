package org.articleten.facts;

import java.time.LocalDate;

/**
 * A time limit that an overlay sets for a protocol, from the data beside its rules. NATO's own rules know none.
 *
 * @param of what it limits
 * @param months how long, from the signature of the protocol
 * @param since from which day on a protocol is signed under it
 * @param source where this comes from
 */
public record TimeLimit(String of, int months, LocalDate since, String source) {
    /** The day after the last day of the limit, where it runs from the given day. */
    public LocalDate over(LocalDate signed) {
        return signed.plusMonths(months).plusDays(1);
    }
}
