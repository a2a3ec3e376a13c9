package org.articleten.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.articleten.deliberation.Trace;
import org.articleten.facts.Act;
import org.articleten.facts.Arrival;
import org.articleten.facts.Dating;
import org.articleten.facts.Entry;

/**
 * How well a derived day is known. It is the day of the last act that was needed, so of the acts of that day the best known
 * decides: where one is known to the day, it does not matter that others may have come before.
 */
final class Evidence {
    private static final Comparator<Entry> BEST_FIRST = Comparator.comparing(
                    (Entry entry) -> entry.dating().precision())
            .thenComparing(entry -> entry.dating().unverified())
            .thenComparing(Evidence::confidence)
            .thenComparing(Entry::line);

    private final Trace trace;

    Evidence(Trace trace) {
        this.trace = trace;
    }

    Chronicle.Day of(Object fact, LocalDate on) {
        var entries = new ArrayList<Entry>();
        gather(List.of(fact), on, entries, Collections.newSetFromMap(new IdentityHashMap<>()));
        var last = entries.stream().map(Entry::on).max(Comparator.naturalOrder());
        return entries.stream()
                .filter(entry -> entry.on().equals(last.orElseThrow()))
                .min(BEST_FIRST)
                .map(entry -> new Chronicle.Day(on, entry.dating(), entry.source(), entry.line()))
                .orElseGet(() -> new Chronicle.Day(on, Dating.FIRM, null, 0));
    }

    /** Where no confidence is recorded a firm day needs none, and an unverified one deserves none. */
    private static int confidence(Entry entry) {
        var confidence = entry.dating().confidence();
        if (confidence == null) {
            return entry.dating().unverified() ? 4 : 0;
        }
        return switch (confidence) {
            case HIGH -> 1;
            case MEDIUM -> 2;
            case LOW -> 3;
        };
    }

    private void gather(List<?> facts, LocalDate on, List<Entry> entries, Set<Object> seen) {
        for (var fact : facts) {
            if (!seen.add(fact)) {
                continue;
            }
            if (fact instanceof Act act) {
                entries.add(act.entry());
            } else if (fact instanceof Arrival arrival) {
                gather(List.of(arrival.matter()), on, entries, seen);
            } else {
                trace.origin(fact, on).ifPresent(firing -> gather(firing.given(), on, entries, seen));
            }
        }
    }
}
