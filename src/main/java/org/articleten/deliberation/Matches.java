package org.articleten.deliberation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.articleten.rulebook.RuleInfo;
import org.drools.tms.agenda.TruthMaintenanceSystemInternalMatch;
import org.drools.tms.beliefsystem.BeliefSet;
import org.kie.api.runtime.rule.Match;

/** Reads off a match what the rule that fires was given, and what rests on it. */
final class Matches {
    private static final ClassValue<Boolean> IS_FACT = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return type.getName().startsWith("org.articleten.facts");
        }
    };

    private Matches() {}

    /** Patterns under `not`, `exists` and `forall` match nothing of ours; a collected list stands for its members. */
    static List<Object> given(Match match, Identities identities) {
        var given = new ArrayList<Object>();
        for (var object : match.getObjects()) {
            if (object instanceof Collection<?> collected) {
                identities.members(collected, given);
            } else if (object != null && IS_FACT.get(object.getClass())) {
                given.add(identities.of(object));
            }
        }
        return given;
    }

    /** What fills the blanks of a rule's sentence. */
    static Map<String, Object> blanks(RuleInfo rule, Match match) {
        var blanks = new LinkedHashMap<String, Object>();
        for (var blank : rule.blanks()) {
            var value = match.getDeclarationValue("$" + blank);
            if (value != null) {
                blanks.put(blank, value);
            }
        }
        return blanks;
    }

    /** What a rule concludes for as long as its conditions hold, the engine keeps beside the match. */
    static List<Object> supports(Match match, List<Object> added, Identities identities) {
        var found = new ArrayList<>(added);
        if (match instanceof TruthMaintenanceSystemInternalMatch<?> justifier
                && justifier.getLogicalDependencies() != null) {
            for (var link = justifier.getLogicalDependencies().getFirst(); link != null; link = link.getNext()) {
                if (link.getJustified() instanceof BeliefSet<?> belief) {
                    var fact = identities.of(
                            Objects.requireNonNull(belief.getFactHandle().getObject()));
                    if (found.stream().noneMatch(known -> known == fact)) {
                        found.add(fact);
                    }
                }
            }
        }
        return found.size() == added.size() ? added : found;
    }
}
