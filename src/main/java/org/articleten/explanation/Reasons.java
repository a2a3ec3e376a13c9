package org.articleten.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.articleten.deliberation.Firing;
import org.articleten.deliberation.Trace;
import org.articleten.rulebook.ReferenceData;

/** Builds the tree of reasons of conclusions, from the rules that concluded them down to acts and reference data. */
public final class Reasons {
    private final Trace trace;
    private final LocalDate day;
    private final Sentences sentences;

    /** Reasons as they stand at the end of a day. */
    public Reasons(Trace trace, LocalDate day, ReferenceData known) {
        this.trace = trace;
        this.day = day;
        this.sentences = new Sentences(new Names(trace.dossier().states(), known));
    }

    /** The reasons of these facts. Each conclusion is explained once, where it is met first. */
    public List<Reason> of(List<?> facts) {
        return explain(facts, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private List<Reason> explain(List<?> facts, Set<Object> told) {
        var byRule = new LinkedHashMap<String, List<Firing>>();
        for (var fact : facts) {
            var origin = trace.origin(fact, day);
            if (origin.isPresent() && told.add(fact)) {
                byRule.computeIfAbsent(origin.get().rule().name(), ignored -> new ArrayList<>())
                        .add(concluding(fact, origin.get()));
            }
        }
        var reasons = new ArrayList<Reason>();
        for (var firings : byRule.values()) {
            reasons.add(reason(firings, told));
        }
        return reasons;
    }

    /** A rule that fires again for what it has concluded already concludes nothing new: it is still what it concludes. */
    private static Firing concluding(Object fact, Firing firing) {
        return firing.concluded().isEmpty()
                ? new Firing(firing.rule(), firing.given(), firing.blanks(), List.of(fact))
                : firing;
    }

    /** One reason for all firings of one rule that lead to the same conclusion above. */
    private Reason reason(List<Firing> firings, Set<Object> told) {
        var rule = firings.get(0).rule();
        var given = new TreeSet<String>();
        var deeper = new ArrayList<Object>();
        var concluded = new ArrayList<Object>();
        for (var firing : firings) {
            concluded.addAll(firing.concluded());
            for (var fact : firing.given()) {
                if (trace.origin(fact, day).isPresent()) {
                    deeper.add(fact);
                } else {
                    FactText.given(fact).ifPresent(given::add);
                }
            }
        }
        return new Reason(
                rule.id(),
                rule.force(),
                rule.source(),
                sentences.fill(rule.says(), firings),
                List.copyOf(given),
                FactText.concluded(concluded),
                explain(deeper, told));
    }
}
