package org.articleten.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articleten.deliberation.Firing;
import org.articleten.deliberation.Trace;
import org.jspecify.annotations.Nullable;

/** Builds the tree of reasons of conclusions, from the rules that concluded them down to acts and reference data. */
final class Reasons {
    private final Trace trace;
    private final LocalDate day;
    private final Wording wording;
    private final IdentityHashMap<Object, Optional<Firing>> origins = new IdentityHashMap<>();

    /** Reasons as they stand at the end of a day. */
    Reasons(Trace trace, LocalDate day, Wording wording) {
        this.trace = trace;
        this.day = day;
        this.wording = wording;
    }

    /** The reasons of these facts. Each conclusion is explained once, where it is met first. */
    List<Reason> of(List<?> facts) {
        return inOrder(wording.ordered(facts));
    }

    /** The reasons of these facts, in this order. */
    List<Reason> inOrder(List<?> facts) {
        return explain(facts, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /** Firings of one rule, and what each of them concluded. */
    private record Alike(List<Firing> firings, List<Object> concluded) {}

    private List<Reason> explain(List<?> facts, Set<Object> told) {
        var byRule = new LinkedHashMap<String, Alike>();
        for (var fact : facts) {
            var origin = origin(fact);
            if (origin != null && told.add(fact)) {
                var alike = byRule.computeIfAbsent(
                        origin.rule().name(), ignored -> new Alike(new ArrayList<>(), new ArrayList<>()));
                alike.firings().add(origin);
                // A rule that fires again for what it has concluded already is still what it concludes.
                alike.concluded().addAll(origin.concluded().isEmpty() ? List.of(fact) : origin.concluded());
            }
        }
        var reasons = new ArrayList<Reason>(byRule.size());
        for (var alike : byRule.values()) {
            reasons.add(reason(alike, told));
        }
        return reasons;
    }

    private @Nullable Firing origin(Object fact) {
        return origins.computeIfAbsent(fact, known -> trace.origin(known, day)).orElse(null);
    }

    /** One reason for all firings of one rule that lead to the same conclusion above. */
    private Reason reason(Alike alike, Set<Object> told) {
        var rule = alike.firings().get(0).rule();
        var worded = wording.of(alike.firings(), alike.concluded());
        return new Reason(
                rule.id(),
                rule.name(),
                rule.force(),
                rule.source(),
                worded.says(),
                wording.language().spoken(rule),
                worded.given(),
                worded.concludes(),
                explain(worded.deeper(), told));
    }
}
