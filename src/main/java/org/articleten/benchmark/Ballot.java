package org.articleten.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.articleten.facts.Listing;
import org.articleten.facts.Question;
import org.articleten.facts.Vote;
import org.articleten.facts.VoteWord;
import org.jspecify.annotations.Nullable;

/** The last question of a scenario, with other votes of its Parties than those that it states. */
final class Ballot {
    private static final int MOST_CHANGED = 3;

    private final Subject subject;
    private final Question question;
    private final List<String> parties;
    /** One object for each vote, so that dossiers that share a vote share it wholly. */
    private final Map<String, Vote> votes = new HashMap<>();

    private Ballot(Subject subject, Question question, List<String> parties) {
        this.subject = subject;
        this.question = question;
        this.parties = parties;
    }

    /** That of a scenario; null where it asks nothing, or nobody could answer. */
    static @Nullable Ballot of(Subject subject) {
        Question last = null;
        for (var act : subject.dossier().acts()) {
            if (act instanceof Question question) {
                last = question;
            }
        }
        if (last == null) {
            return null;
        }
        var parties = parties(subject, last);
        return parties.isEmpty() ? null : new Ballot(subject, last, parties);
    }

    /** The scenario as it is. */
    Subject subject() {
        return subject;
    }

    private static List<String> parties(Subject subject, Question question) {
        var dossier = subject.dossier();
        if (dossier.parties() != null) {
            return dossier.parties();
        }
        if (dossier.signatories() != null) {
            return dossier.signatories();
        }
        return subject.book().referenceData().listings().stream()
                .filter(listing -> listing.since() == null
                        || !listing.since().isAfter(question.entry().on()))
                .map(Listing::state)
                .toList();
    }

    /**
     * All ways in which the first so many Parties consent or object, each of which differs from the one before in one vote,
     * and the first from the last.
     */
    List<Subject> oneVoteApart(int most) {
        var changing = Math.min(most, parties.size());
        var all = new ArrayList<Subject>(1 << changing);
        for (var number = 0; number < 1 << changing; number++) {
            var objecting = number ^ (number >> 1);
            var words = new TreeMap<String, VoteWord>();
            for (var party = 0; party < changing; party++) {
                words.put(parties.get(party), (objecting >> party & 1) == 1 ? VoteWord.OBJECT : VoteWord.CONSENT);
            }
            all.add(voting(words));
        }
        return all;
    }

    /** So many scenarios, in each of which one to three Parties do something else than is stated. */
    List<Subject> byChance(int count, long seed) {
        var random = new Random(seed);
        var choice = VoteWord.real();
        var all = new ArrayList<Subject>(count);
        while (all.size() < count) {
            var words = new TreeMap<String, VoteWord>();
            for (var left = 1 + random.nextInt(MOST_CHANGED); left > 0; left--) {
                words.put(parties.get(random.nextInt(parties.size())), choice[random.nextInt(choice.length)]);
            }
            all.add(voting(words));
        }
        return all;
    }

    /** The scenario with these votes in place of what these Parties do, whatever it is. */
    private Subject voting(SortedMap<String, VoteWord> words) {
        var cast = new ArrayList<Vote>();
        for (var vote : question.votes()) {
            if (!vote.named()) {
                cast.add(vote(vote.actor() + words.keySet(), () -> unnamed(vote, words)));
            } else if (!words.containsKey(vote.actor())) {
                cast.add(vote);
            }
        }
        words.forEach((party, word) -> cast.add(vote(
                party + " " + word,
                () -> new Vote(question.entry(), question.number(), party, List.of(), word, null))));
        var acts = new ArrayList<>(subject.dossier().acts());
        acts.replaceAll(act -> act == question ? question.with(cast) : act);
        return subject.with(subject.dossier().with(acts));
    }

    private Vote vote(String key, Supplier<Vote> made) {
        return votes.computeIfAbsent(key, ignored -> made.get());
    }

    private static Vote unnamed(Vote vote, SortedMap<String, VoteWord> words) {
        var except = new TreeSet<>(vote.except());
        except.addAll(words.keySet());
        return new Vote(
                vote.entry(), vote.question(), vote.actor(), List.copyOf(except), vote.word(), vote.condition());
    }
}
