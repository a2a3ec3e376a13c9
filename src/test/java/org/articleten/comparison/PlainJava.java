package org.articleten.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

/** The decision as a programmer writes it who needs no rules: one method that counts. */
final class PlainJava implements Peer {
    private static final Set<String> AGAINST = Set.of("object", "conditional");
    private static final Set<String> AGREED = Set.of("consent", "reserve");

    private final List<String> parties;

    PlainJava(List<String> parties) {
        this.parties = parties;
    }

    @Override
    public Decided decide(Line line) {
        if (parties.contains(line.applicant())) {
            return new Decided("member", List.of(), List.of());
        }
        var said = new HashMap<String, String>();
        line.voices().forEach(voice -> said.put(voice.actor(), voice.word()));
        var blockers = new ArrayList<String>();
        var undecided = new ArrayList<String>();
        for (var party : parties) {
            var word = said.getOrDefault(party, line.others());
            if (AGAINST.contains(word)) {
                blockers.add(party);
            } else if (!AGREED.contains(word)) {
                undecided.add(party);
            }
        }
        return new Decided(outcome(line, blockers, undecided), blockers, blockers.isEmpty() ? undecided : List.of());
    }

    private static String outcome(Line line, List<String> blockers, List<String> undecided) {
        if (line.statehood().equals("no")
                || line.european().equals("no")
                || line.principles().equals("unmet")
                || line.security().equals("unmet")) {
            return "ineligible";
        }
        if (!blockers.isEmpty()) {
            return "no-consensus";
        }
        return undecided.isEmpty() ? "invited" : "pending";
    }
}
