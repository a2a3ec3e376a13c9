package org.articleten.sweep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.articleten.facts.Acceptance;
import org.articleten.facts.Act;
import org.articleten.facts.Deposit;
import org.articleten.facts.Dossier;
import org.articleten.facts.Entry;
import org.articleten.facts.Position;
import org.articleten.facts.Question;
import org.articleten.facts.Signature;
import org.articleten.facts.Stance;
import org.articleten.facts.Vote;
import org.articleten.facts.VoteWord;
import org.articleten.problem.ProblemsFound;
import org.articleten.scenario.Scenario;

/** Makes the dossiers of choices. It belongs to one thread, and remembers what the last choice had in common with this. */
final class Variants {
    private static final Comparator<Act> BY_DAY =
            Comparator.comparing(act -> act.entry().on());

    private final Plan plan;
    private final TreeSet<LocalDate> asked;
    private Map<Integer, LocalDate> movedTo = Map.of();
    private Scenario moved;

    Variants(Plan plan) {
        this.plan = plan;
        this.asked = new TreeSet<>(List.of(plan.wanted().asOf()));
        this.moved = plan.setting().scenario();
    }

    /**
     * The dossier of one choice.
     *
     * @throws ProblemsFound if the scenario would be none with its acts on these days
     */
    Dossier dossier(int[] choice) throws ProblemsFound {
        var days = new HashMap<Integer, LocalDate>();
        var votes = new HashMap<Integer, Map<String, VoteWord>>();
        var acceptances = new HashMap<String, Map<String, Integer>>();
        for (var i = 0; i < choice.length; i++) {
            var change = plan.changes().get(i);
            if (change instanceof Change.OfDay day) {
                days.put(day.act(), day.days().get(choice[i]));
            } else if (change instanceof Change.OfVote vote) {
                votes.computeIfAbsent(vote.question(), ignored -> new HashMap<>())
                        .put(vote.party(), vote.words().get(choice[i]));
            } else if (change instanceof Change.OfAcceptance acceptance) {
                acceptances
                        .computeIfAbsent(acceptance.applicant(), ignored -> new HashMap<>())
                        .put(acceptance.party(), acceptance.delays().get(choice[i]));
            }
        }
        var scenario = on(days);
        var acts = new ArrayList<>(scenario.acts());
        if (!votes.isEmpty()) {
            acts.replaceAll(act -> act instanceof Question question && votes.containsKey(question.number())
                    ? question.voting(votes(question, votes.getOrDefault(question.number(), Map.of())))
                    : act);
        }
        acceptances.forEach((applicant, delays) -> accept(applicant, delays, acts));
        for (var i = 0; i < choice.length; i++) {
            var change = plan.changes().get(i);
            if (change instanceof Change.OfPosition position) {
                speak(position, position.stances().get(choice[i]), acts);
            } else if (change instanceof Change.OfDeposit deposit) {
                deposit(deposit.applicant(), deposit.delays().get(choice[i]), acts);
            }
        }
        acts.sort(BY_DAY);
        return scenario.dossier(asked).with(acts);
    }

    private Scenario on(Map<Integer, LocalDate> days) throws ProblemsFound {
        if (!days.equals(movedTo)) {
            moved = Timelines.moved(plan.setting().draft(), days, plan.wanted().asOf())
                    .sketch();
            movedTo = Map.copyOf(days);
        }
        return moved;
    }

    private static List<Vote> votes(Question question, Map<String, VoteWord> words) {
        var votes = new ArrayList<Vote>();
        new TreeMap<>(words)
                .forEach((party, word) ->
                        votes.add(new Vote(question.entry(), question.number(), party, List.of(), word, null)));
        return votes;
    }

    /** Lets these Parties accept so many days after the signature, whatever they did; the others as they did. */
    private void accept(String applicant, Map<String, Integer> delays, List<Act> acts) {
        Entry signed = null;
        for (var act : acts) {
            if (act instanceof Signature signature && signature.applicant().equals(applicant)) {
                signed = act.entry();
            }
        }
        if (signed == null) {
            throw new IllegalStateException("acceptances of a protocol that nobody signs");
        }
        for (var i = acts.size() - 1; i >= 0; i--) {
            if (acts.get(i) instanceof Acceptance acceptance
                    && acceptance.applicant().equals(applicant)) {
                acts.remove(i);
                var others = new ArrayList<>(
                        acceptance.everyParty()
                                ? plan.setting().parties(acceptance.entry().on())
                                : acceptance.by());
                others.removeAll(delays.keySet());
                if (!others.isEmpty()) {
                    acts.add(i, new Acceptance(acceptance.entry(), applicant, false, others));
                }
            }
        }
        for (var party : new TreeSet<>(delays.keySet())) {
            var on = signed.on().plusDays(delays.getOrDefault(party, 0));
            acts.add(new Acceptance(new Entry(on, signed.line(), null), applicant, false, List.of(party)));
        }
    }

    /** Lets the applicant deposit so many days after the last acceptance, and on no other day. */
    private static void deposit(String applicant, int delay, List<Act> acts) {
        Entry last = null;
        for (var act : acts) {
            if (act instanceof Acceptance acceptance
                    && acceptance.applicant().equals(applicant)
                    && (last == null || act.entry().on().isAfter(last.on()))) {
                last = act.entry();
            }
        }
        acts.removeIf(act -> act instanceof Deposit deposit && deposit.state().equals(applicant));
        if (last != null) {
            acts.add(new Deposit(new Entry(last.on().plusDays(delay), last.line(), null), applicant));
        }
    }

    /** Lets an actor say something else than it last said, or say something where it said nothing. */
    private static void speak(Change.OfPosition change, Stance stance, List<Act> acts) {
        Set<Integer> said = new HashSet<>();
        for (var i = 0; i < acts.size(); i++) {
            if (acts.get(i) instanceof Position position
                    && position.actor().equals(change.actor())
                    && position.applicant().equals(change.applicant())) {
                said.add(i);
            }
        }
        var last = said.stream().mapToInt(Integer::intValue).max().orElse(-1);
        var entry = last < 0 ? new Entry(change.on(), 1, null) : acts.get(last).entry();
        var position = new Position(entry, change.actor(), change.applicant(), stance);
        if (last < 0) {
            acts.add(position);
        } else {
            acts.set(last, position);
        }
    }
}
