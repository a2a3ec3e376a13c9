package org.articleten.model;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** How long after one thing the next one happens: few lengths, so that days collide and years end on the day. */
enum Gap {
    SAME_DAY,
    NEXT_DAY,
    TWO_DAYS,
    WEEK,
    DAY_SHORT_OF_A_YEAR,
    YEAR,
    YEAR_AND_A_DAY;

    LocalDate after(LocalDate day) {
        return switch (this) {
            case SAME_DAY -> day;
            case NEXT_DAY -> day.plusDays(1);
            case TWO_DAYS -> day.plusDays(2);
            case WEEK -> day.plusDays(7);
            case DAY_SHORT_OF_A_YEAR -> ModelAlliance.yearAfter(day).minusDays(1);
            case YEAR -> ModelAlliance.yearAfter(day);
            case YEAR_AND_A_DAY -> ModelAlliance.yearAfter(day).plusDays(1);
        };
    }

    static Arbitrary<Gap> any() {
        return Arbitraries.frequency(
                Tuple.of(10, SAME_DAY),
                Tuple.of(6, NEXT_DAY),
                Tuple.of(2, TWO_DAYS),
                Tuple.of(1, WEEK),
                Tuple.of(1, YEAR));
    }

    /** Around the anniversary on which a notice takes effect. */
    static Arbitrary<Gap> aboutAYear() {
        return Arbitraries.frequency(
                Tuple.of(6, YEAR), Tuple.of(2, DAY_SHORT_OF_A_YEAR), Tuple.of(2, YEAR_AND_A_DAY), Tuple.of(1, WEEK));
    }
}
