package org.articleten.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.articleten.facts.Acceptance;
import org.articleten.facts.Application;
import org.articleten.facts.Deposit;
import org.articleten.facts.Outcome;
import org.articleten.facts.Signature;
import org.articleten.facts.Withdrawal;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.jspecify.annotations.Nullable;

/** The smallest sets of changes of a small alliance: every set up to a size is written as a file and run. */
final class BruteForce {
    private final SmallAlliance alliance;
    private final RuleBook book;
    private final Map<Set<String>, Outcome> outcomes = new HashMap<>();

    private BruteForce(SmallAlliance alliance, RuleBook book) {
        this.alliance = alliance;
        this.book = book;
    }

    /** The families by outcome, each set as its changes in words. */
    static Map<Outcome, Set<Set<String>>> families(SmallAlliance alliance, RuleBook book, int size)
            throws ProblemsFound {
        return new BruteForce(alliance, book).families(size);
    }

    private Map<Outcome, Set<Set<String>>> families(int size) throws ProblemsFound {
        gather(new ArrayList<>(), 0, size);
        var now = outcomes.get(Set.<String>of());
        var families = new TreeMap<Outcome, Set<Set<String>>>();
        outcomes.forEach((set, outcome) -> {
            if (outcome != now && proper(set).stream().noneMatch(smaller -> outcomes.get(smaller) == outcome)) {
                families.computeIfAbsent(outcome, ignored -> new HashSet<>()).add(set);
            }
        });
        return families;
    }

    private void gather(List<String> soFar, int from, int left) throws ProblemsFound {
        outcomes.put(Set.copyOf(soFar), alliance.with(soFar).outcome(book));
        var changes = alliance.changes();
        for (var i = from; i < changes.size() && left > 0; i++) {
            var change = changes.get(i);
            if (soFar.stream().noneMatch(other -> SmallAlliance.exclude(other, change))) {
                soFar.add(change);
                gather(soFar, i + 1, left - 1);
                soFar.remove(soFar.size() - 1);
            }
        }
    }

    private static List<Set<String>> proper(Set<String> set) {
        var subsets = new ArrayList<Set<String>>(List.of(Set.of()));
        for (var change : set) {
            for (var subset : List.copyOf(subsets)) {
                var more = new HashSet<>(subset);
                more.add(change);
                subsets.add(more);
            }
        }
        subsets.removeIf(set::equals);
        return subsets;
    }

    /** What a search found, in the same words; sets with changes that have no words here are left out. */
    static Map<Outcome, Set<Set<String>>> families(Searched searched, int size) {
        var families = new TreeMap<Outcome, Set<Set<String>>>();
        for (var found : searched.sets()) {
            if (found.size() <= size) {
                for (var changes : found.each()) {
                    var words = words(changes);
                    if (words != null) {
                        families.computeIfAbsent(found.outcome(), ignored -> new HashSet<>())
                                .add(words);
                    }
                }
            }
        }
        return families;
    }

    private static @Nullable Set<String> words(Set<Change> changes) {
        var words = new TreeSet<String>();
        for (var change : changes) {
            var word = word(change);
            if (word == null) {
                return null;
            }
            words.add(word);
        }
        return words;
    }

    private static @Nullable String word(Change change) {
        if (change instanceof Change.Vote vote) {
            return vote.by() + " votes " + vote.word().word();
        }
        if (change instanceof Change.Criterion seen) {
            return seen.limb().word() + " " + seen.assessment().word();
        }
        if (change instanceof Change.LeftOut less) {
            return less.act() instanceof Signature
                    ? less.by() + " has not signed"
                    : less.act() instanceof Acceptance ? less.by() + " has not accepted" : null;
        }
        if (change instanceof Change.Added more) {
            var act = more.act();
            return act instanceof Signature
                    ? more.by() + " signs"
                    : act instanceof Acceptance
                            ? more.by() + " accepts"
                            : act instanceof Application
                                    ? "applies"
                                    : act instanceof Deposit
                                            ? "deposits"
                                            : act instanceof Withdrawal ? "withdraws" : null;
        }
        return null;
    }
}
