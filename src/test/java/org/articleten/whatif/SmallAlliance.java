package org.articleten.whatif;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.articleten.facts.Outcome;
import org.articleten.problem.ProblemsFound;
import org.articleten.regression.ScenarioRuns;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.Scenario;
import org.articleten.scenario.ScenarioReader;

/**
 * A small alliance that is asked once, as a file would tell it. What is changed in it is changed in the file: none of what the
 * search does is used.
 */
final class SmallAlliance {
    static final LocalDate DAY = LocalDate.parse("2030-09-01");
    private static final List<String> WORDS =
            List.of("consent", "reserve", "object", "conditional", "silent", "undecided", "absent");

    private final List<String> parties;
    private final Map<String, String> votes;
    private final Map<String, String> criteria;
    private final Set<String> signed;
    private final Set<String> accepted;
    private final List<String> more;
    private final boolean silence;

    SmallAlliance(
            List<String> parties,
            Map<String, String> votes,
            Map<String, String> criteria,
            List<String> signed,
            List<String> accepted,
            boolean silence) {
        this(
                parties,
                new TreeMap<>(votes),
                new TreeMap<>(criteria),
                new TreeSet<>(signed),
                new TreeSet<>(accepted),
                List.of(),
                silence);
    }

    private SmallAlliance(
            List<String> parties,
            Map<String, String> votes,
            Map<String, String> criteria,
            Set<String> signed,
            Set<String> accepted,
            List<String> more,
            boolean silence) {
        this.parties = parties;
        this.votes = votes;
        this.criteria = criteria;
        this.signed = signed;
        this.accepted = accepted;
        this.more = more;
        this.silence = silence;
    }

    String yaml() {
        var text = new StringBuilder("title: A small alliance\napplicant: ZZ\nasOf: " + DAY + "\nparties: " + parties
                + "\nstates: {ZZ: {}, " + String.join(": {}, ", parties) + ": {}}\n");
        if (!criteria.isEmpty()) {
            text.append("criteria: {ZZ: ").append(map(criteria)).append("}\n");
        }
        text.append("timeline:\n  - {on: 2030-05-01, question: invitation, ");
        text.append(silence ? "procedure: silence, until: 2030-05-09, " : "");
        text.append("votes: ").append(map(votes)).append("}\n");
        signed.stream()
                .sorted()
                .findFirst()
                .ifPresent(any -> text.append("  - {on: 2030-06-01, signs: ")
                        .append(List.copyOf(signed))
                        .append("}\n"));
        accepted.stream()
                .findFirst()
                .ifPresent(any -> text.append("  - {on: 2030-07-01, accepts: ")
                        .append(List.copyOf(accepted))
                        .append("}\n"));
        added(text);
        return text.toString();
    }

    private void added(StringBuilder text) {
        step(text, "applies", "applies: ZZ");
        governments(text, "signs");
        governments(text, "accepts");
        step(text, "deposits", "deposits: ZZ");
        step(text, "withdraws", "withdraws: ZZ");
    }

    private void step(StringBuilder text, String word, String act) {
        if (more.contains(word)) {
            text.append("  - {on: ").append(DAY).append(", ").append(act).append("}\n");
        }
    }

    private void governments(StringBuilder text, String verb) {
        var by = parties.stream()
                .filter(party -> more.contains(party + " " + verb))
                .toList();
        if (!by.isEmpty()) {
            step(text, by.get(0) + " " + verb, verb + ": " + by);
        }
    }

    private static String map(Map<String, String> words) {
        return words.toString().replace("=", ": ");
    }

    Scenario scenario() throws ProblemsFound {
        return ScenarioReader.read("small.yaml", yaml().getBytes(StandardCharsets.UTF_8));
    }

    Outcome outcome(RuleBook book) throws ProblemsFound {
        return new ScenarioRuns(book, null)
                .play(scenario())
                .run()
                .results()
                .get(0)
                .outcome();
    }

    /** All that can be changed, each in words. */
    List<String> changes() {
        var changes = new ArrayList<String>();
        for (var party : parties) {
            for (var word : WORDS) {
                if (!word.equals(votes.get(party))) {
                    changes.add(party + " votes " + word);
                }
            }
            changes.add(party + " signs");
            changes.add(party + " accepts");
        }
        for (var limb : List.of("principles", "security")) {
            for (var word : List.of("met", "unmet", "unassessed")) {
                if (!word.equals(criteria.getOrDefault(limb, "unassessed"))) {
                    changes.add(limb + " " + word);
                }
            }
        }
        signed.forEach(party -> changes.add(party + " has not signed"));
        accepted.forEach(party -> changes.add(party + " has not accepted"));
        changes.addAll(List.of("applies", "deposits", "withdraws"));
        return changes;
    }

    /** Whether both are about the same thing, so that only one can be. */
    static boolean exclude(String one, String other) {
        return about(one).equals(about(other));
    }

    private static String about(String change) {
        var words = change.split(" ", -1);
        return change.contains(" votes ")
                ? words[0] + " votes"
                : change.startsWith("principles") || change.startsWith("security") ? words[0] : change;
    }

    SmallAlliance with(Iterable<String> changes) {
        var otherVotes = new TreeMap<>(votes);
        var otherCriteria = new TreeMap<>(criteria);
        var otherSigned = new TreeSet<>(signed);
        var otherAccepted = new TreeSet<>(accepted);
        var otherMore = new ArrayList<String>();
        for (var change : changes) {
            var words = change.split(" ", -1);
            if (change.contains(" votes ")) {
                otherVotes.put(words[0], words[2]);
            } else if (change.endsWith(" has not signed")) {
                otherSigned.remove(words[0]);
            } else if (change.endsWith(" has not accepted")) {
                otherAccepted.remove(words[0]);
            } else if (change.startsWith("principles") || change.startsWith("security")) {
                otherCriteria.put(words[0], words[1]);
            } else {
                otherMore.add(change);
            }
        }
        return new SmallAlliance(parties, otherVotes, otherCriteria, otherSigned, otherAccepted, otherMore, silence);
    }
}
