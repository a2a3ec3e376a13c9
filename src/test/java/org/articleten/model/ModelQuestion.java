package org.articleten.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.articleten.model.ModelAct.Question;
import org.articleten.model.ModelAct.Voice;
import org.articleten.model.ModelAct.Vote;
import org.articleten.model.ModelResult.Answer;
import org.articleten.model.ModelResult.Decision;
import org.articleten.model.ModelResult.Flag;
import org.jspecify.annotations.Nullable;

/** A question on one applicant: what was asked, and its answer once the day of the answer has come. */
final class ModelQuestion {
    private final Question asked;
    private final LocalDate answeredOn;
    private boolean counts = true;
    private @Nullable Decision answer;
    private final SortedSet<String> electorate = new TreeSet<>();
    private final SortedSet<String> objectingByPledge = new TreeSet<>();
    private final SortedSet<String> votingDespitePledge = new TreeSet<>();
    private final SortedSet<Flag> remarks = new TreeSet<>();

    ModelQuestion(Question asked) {
        this.asked = asked;
        this.answeredOn = Optional.ofNullable(asked.until()).orElse(asked.on());
    }

    Question asked() {
        return asked;
    }

    /** The deadline, or for a question in session the day it is put. */
    LocalDate answeredOn() {
        return answeredOn;
    }

    boolean running() {
        return answer == null;
    }

    boolean underSilence() {
        return asked.until() != null;
    }

    boolean counts() {
        return counts;
    }

    void countNoLonger() {
        counts = false;
    }

    /** A Party comes with a pledge against the applicant: it objects, unless the question gives it a vote of its own. */
    void pledgedBy(String party) {
        (voteOf(party).isPresent() ? votingDespitePledge : objectingByPledge).add(party);
    }

    boolean votesDespitePledge(String party) {
        return votingDespitePledge.contains(party);
    }

    Decision answer(SortedSet<String> parties) {
        electorate.addAll(parties);
        Decision decision = decide(parties, answeredOn);
        answer = decision;
        return decision;
    }

    /** The answer given, or while a silence runs how it stands among the Parties of today. */
    Decision decision(SortedSet<String> parties, LocalDate today) {
        return answer == null ? decide(parties, today) : answer;
    }

    /** Actors named that have no say: outside the electorate, which while a silence runs is the Parties of today. */
    SortedSet<String> outsiders(SortedSet<String> parties) {
        SortedSet<String> outsiders = new TreeSet<>();
        Collection<String> entitled = running() ? parties : electorate;
        for (Vote vote : asked.votes()) {
            if (!entitled.contains(vote.actor())) {
                outsiders.add(vote.actor());
            }
        }
        return outsiders;
    }

    /** True where this Party's objection or condition is dated on the day. */
    boolean blockDated(String party, LocalDate day) {
        return voteOf(party)
                .filter(vote -> vote.voice().blocks() && dateOf(vote).equals(day))
                .isPresent();
    }

    /** True where this Party's objection or condition has been given by the day. */
    boolean blockGiven(String party, LocalDate day) {
        return voteOf(party)
                .filter(vote -> vote.voice().blocks() && !dateOf(vote).isAfter(day))
                .isPresent();
    }

    /** True where this Party has agreed in its own words by the day. */
    boolean consentGiven(String party, LocalDate day) {
        return voteOf(party)
                .filter(vote -> vote.voice().agrees() && !dateOf(vote).isAfter(day))
                .isPresent();
    }

    /** Keeps a flag that this question gave rise to. */
    void remember(Flag flag) {
        remarks.add(flag);
    }

    /** The flags that it gave rise to. */
    SortedSet<Flag> remarks() {
        return remarks;
    }

    private Decision decide(SortedSet<String> parties, LocalDate today) {
        boolean deadline = underSilence() && today.equals(answeredOn);
        SortedSet<String> consenting = new TreeSet<>();
        SortedSet<String> reserving = new TreeSet<>();
        SortedSet<String> blockers = new TreeSet<>();
        SortedSet<String> undecided = new TreeSet<>();
        SortedSet<String> abstaining = new TreeSet<>();
        for (String party : parties) {
            Voice voice = voteOf(party)
                    .filter(vote -> !dateOf(vote).isAfter(today))
                    .map(Vote::voice)
                    .orElse(Voice.UNDECIDED);
            switch (voice) {
                case CONSENT -> consenting.add(party);
                case RESERVE -> reserving.add(party);
                case OBJECT, CONDITIONAL -> blockers.add(party);
                case SILENT, UNDECIDED, ABSENT -> (deadline ? consenting : undecided).add(party);
                case ABSTAIN -> abstaining.add(party);
            }
        }
        Answer result;
        if (!blockers.isEmpty()) {
            result = Answer.NOT_AGREED;
        } else if (!undecided.isEmpty() || (underSilence() && !deadline)) {
            result = Answer.PENDING;
        } else if (consenting.isEmpty() && reserving.isEmpty()) {
            // With no Party, or where all abstain, there is nobody that agrees.
            result = Answer.PENDING;
        } else {
            result = Answer.AGREED;
        }
        return new Decision(
                asked.kind(),
                asked.on(),
                underSilence(),
                parties.size(),
                result,
                consenting,
                reserving,
                blockers,
                undecided,
                abstaining);
    }

    private Optional<Vote> voteOf(String party) {
        if (objectingByPledge.contains(party)) {
            return Optional.of(new Vote(party, Voice.OBJECT, null));
        }
        Optional<Vote> named = asked.votes().stream()
                .filter(vote -> vote.actor().equals(party))
                .findFirst();
        Voice byDefault = asked.byDefault();
        return named.isPresent() || byDefault == null ? named : Optional.of(new Vote(party, byDefault, null));
    }

    private LocalDate dateOf(Vote vote) {
        return Optional.ofNullable(vote.on()).orElse(asked.on());
    }
}
