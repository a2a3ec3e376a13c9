package org.articleten.lesson;

import java.util.ArrayList;
import java.util.List;
import org.articleten.explanation.Names;
import org.articleten.facts.Assessment;
import org.articleten.facts.European;
import org.articleten.facts.Limb;
import org.articleten.facts.StateOverride;
import org.articleten.facts.Statehood;
import org.articleten.scenario.Scenario;

/** What a scenario takes for granted, in sentences. */
final class Premises {
    private final Scenario scenario;
    private final Names names;

    Premises(Scenario scenario, Names names) {
        this.scenario = scenario;
        this.names = names;
    }

    List<String> all() {
        var all = new ArrayList<String>();
        parties(all);
        scenario.states().forEach(state -> state(state, all));
        for (var criterion : scenario.criteria()) {
            if (criterion.assessment() != Assessment.UNASSESSED) {
                all.add("The Allies "
                        + (criterion.assessment() == Assessment.MET ? "hold" : "do not hold") + " that "
                        + names.of(criterion.applicant())
                        + (criterion.limb() == Limb.PRINCIPLES
                                ? " can further the principles of the Treaty."
                                : " would contribute to security."));
            }
        }
        return all;
    }

    private void parties(List<String> all) {
        if (scenario.parties() != null) {
            all.add(
                    scenario.parties().isEmpty()
                            ? "At the start the alliance has no Parties."
                            : "At the start the Parties are " + joined(scenario.parties()) + ".");
        } else if (scenario.signatories() != null) {
            all.add("The Treaty is not in force at the start; it was signed by " + joined(scenario.signatories())
                    + ".");
        } else {
            all.add("The Parties are the real ones of each day.");
        }
    }

    private void state(StateOverride state, List<String> all) {
        var name = SentenceCase.of(names.of(state.code()));
        if (state.statehood() == Statehood.NO) {
            all.add(name + " is no State.");
        } else if (state.statehood() == Statehood.CONTESTED) {
            all.add("Whether " + names.of(state.code()) + " is a State is contested"
                    + (state.contestedBy() == null || state.contestedBy().isEmpty()
                            ? "."
                            : " by " + joined(state.contestedBy()) + "."));
        }
        if (state.european() == European.NO) {
            all.add(name + " does not lie in Europe.");
        } else if (state.european() == European.ARGUABLE) {
            all.add("Whether " + names.of(state.code()) + " is a European State can be argued.");
        } else if (state.european() == European.BY_PRACTICE) {
            all.add("The Allies have treated " + names.of(state.code()) + " as a European State.");
        }
        if (state.conflictingAlliance() != null) {
            all.add(name + " has another alliance: " + state.conflictingAlliance() + ".");
        }
    }

    private String joined(List<String> codes) {
        return Names.joined(codes.stream().map(names::of).toList());
    }
}
