package org.articleten.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.articleten.deliberation.Trace;
import org.articleten.facts.Acceptance;
import org.articleten.facts.Act;
import org.articleten.facts.Application;
import org.articleten.facts.Assessment;
import org.articleten.facts.BarLifted;
import org.articleten.facts.Commitment;
import org.articleten.facts.Criterion;
import org.articleten.facts.Declaration;
import org.articleten.facts.Denunciation;
import org.articleten.facts.Deposit;
import org.articleten.facts.Dossier;
import org.articleten.facts.Entry;
import org.articleten.facts.Fulfilment;
import org.articleten.facts.Limb;
import org.articleten.facts.Matter;
import org.articleten.facts.OpenCondition;
import org.articleten.facts.OwnBar;
import org.articleten.facts.Party;
import org.articleten.facts.Position;
import org.articleten.facts.Procedure;
import org.articleten.facts.Promise;
import org.articleten.facts.Protest;
import org.articleten.facts.Question;
import org.articleten.facts.Ratification;
import org.articleten.facts.Repeal;
import org.articleten.facts.Retraction;
import org.articleten.facts.Signature;
import org.articleten.facts.Stance;
import org.articleten.facts.Vote;
import org.articleten.facts.VoteWord;
import org.articleten.facts.Withdrawal;
import org.jspecify.annotations.Nullable;

/** All single changes of a dossier: from its governments, questions and acts, and from the words that there are. */
final class Kinds {
    private final Dossier dossier;
    private final String applicant;
    private final LocalDate day;
    private final Trace trace;
    private final List<VoteWord> words;
    private final List<Kind> kinds = new ArrayList<>();

    private Kinds(Dossier dossier, String applicant, Trace trace, List<VoteWord> words) {
        this.dossier = dossier;
        this.applicant = applicant;
        this.day = dossier.asked().last();
        this.trace = trace;
        this.words = words;
    }

    /**
     * Those of a dossier, what is nearest to the answer first.
     *
     * @param trace what happened in it
     * @param words what a government can do about a question
     */
    static List<Kind> of(Dossier dossier, String applicant, Trace trace, List<VoteWord> words) {
        var all = new Kinds(dossier, applicant, trace, words);
        var questions = all.questions();
        all.criteria();
        all.more();
        questions.stream().limit(1).forEach(all::votes);
        all.less();
        questions.stream().skip(1).forEach(all::votes);
        all.positions();
        return all.kinds;
    }

    /** Those about the applicant, the last one first. */
    private List<Question> questions() {
        var questions = new ArrayList<Question>();
        for (var act : dossier.acts()) {
            if (act instanceof Question question && question.applicant().equals(applicant)) {
                questions.add(0, question);
            }
        }
        return questions;
    }

    private void votes(Question question) {
        var voters = parties(question.entry().on());
        voters.addAll(parties(day));
        question.votes().stream().filter(Vote::named).map(Vote::actor).forEach(voters::add);
        for (var word : words) {
            each(voters, by -> {
                var was = word(question, by);
                return was == word ? null : new Change.Vote(question, by, was, word);
            });
        }
    }

    /** What a government has done last about a question; null where that is not told. */
    static @Nullable VoteWord word(Question question, String by) {
        VoteWord word = null;
        for (var vote : question.votes()) {
            if (vote.speaksFor(by)) {
                word = vote.word();
            }
        }
        return word;
    }

    private void criteria() {
        for (var limb : List.of(Limb.PRINCIPLES, Limb.SECURITY)) {
            var was = dossier.criteria().stream()
                    .filter(known -> known.applicant().equals(applicant) && known.limb() == limb)
                    .map(Criterion::assessment)
                    .findFirst()
                    .orElse(Assessment.UNASSESSED);
            for (var word : Assessment.values()) {
                if (word != was) {
                    kinds.add(Kind.of(new Change.Criterion(applicant, limb, was, word)));
                }
            }
        }
    }

    private void more() {
        var end = new Entry(day, 0, null);
        var now = parties(day);
        add(new Application(end, applicant));
        add(new OwnBar(end, applicant, null));
        add(new BarLifted(end, applicant, null));
        for (var matter : Matter.values()) {
            asked(end, matter, VoteWord.CONSENT);
            asked(end, matter, VoteWord.OBJECT);
            asked(end, matter, null);
        }
        each(now, by -> new Change.Added(new Signature(end, applicant, false, List.of(by)), by));
        var signatories = dossier.signatories();
        if (signatories != null) {
            each(signatories, by -> new Change.Added(new Ratification(end, by), by));
        }
        each(now, by -> new Change.Added(new Acceptance(end, applicant, false, List.of(by)), by));
        trace.standing(day).stream()
                .filter(fact ->
                        fact instanceof OpenCondition open && open.applicant().equals(applicant))
                .forEach(fact -> add(new Fulfilment(end, applicant, ((OpenCondition) fact).condition())));
        add(new Deposit(end, applicant));
        add(new Withdrawal(end, applicant));
        each(now, by -> new Change.Added(new Denunciation(end, by), by));
        each(denouncing(), by -> new Change.Added(new Retraction(end, by), by));
        each(now, by -> new Change.Added(new Protest(end, by, applicant, null), by));
        each(now, by -> new Change.Added(new Promise(end, by, applicant, applicant), by));
        for (var text : Commitment.values()) {
            add(new Declaration(end, text, applicant));
            add(new Repeal(end, text, applicant));
        }
    }

    private List<String> denouncing() {
        return dossier.acts().stream()
                .filter(Denunciation.class::isInstance)
                .map(act -> ((Denunciation) act).state())
                .distinct()
                .toList();
    }

    private void add(Act act) {
        kinds.add(Kind.of(new Change.Added(act, "")));
    }

    private void asked(Entry end, Matter matter, @Nullable VoteWord word) {
        var number = dossier.acts().stream()
                        .filter(Question.class::isInstance)
                        .mapToInt(act -> ((Question) act).number())
                        .max()
                        .orElse(0)
                + 1;
        var votes =
                word == null ? List.<Vote>of() : List.of(new Vote(end, number, Vote.DEFAULT, List.of(), word, null));
        add(new Question(end, number, applicant, matter, Procedure.SESSION, day, votes));
    }

    private void less() {
        var latestFirst = new ArrayList<>(dossier.acts());
        Collections.reverse(latestFirst);
        for (var act : latestFirst) {
            if (act instanceof Signature signature) {
                less(act, signature.everyParty(), signature.by());
            } else if (act instanceof Acceptance acceptance) {
                less(act, acceptance.everyParty(), acceptance.by());
            } else {
                kinds.add(Kind.of(new Change.LeftOut(act)));
            }
        }
    }

    private void less(Act act, boolean everyParty, List<String> by) {
        var all = everyParty ? parties(act.entry().on()) : new TreeSet<>(by);
        all.addAll(by);
        each(all, one -> {
            var others = new TreeSet<>(all);
            others.remove(one);
            return new Change.LeftOut(act, one, List.copyOf(others));
        });
    }

    private void positions() {
        var said = new TreeMap<String, Stance>();
        for (var act : dossier.acts()) {
            if (act instanceof Position position && position.applicant().equals(applicant)) {
                said.put(position.actor(), position.stance());
            }
        }
        var all = parties(day);
        all.addAll(said.keySet());
        Arrays.stream(Stance.values())
                .forEach(stance -> each(all, by -> {
                    var was = said.get(by);
                    return was == stance ? null : new Change.Position(by, applicant, was, stance);
                }));
    }

    private Set<String> parties(LocalDate on) {
        var parties = new TreeSet<String>();
        for (var fact : trace.standing(on)) {
            if (fact instanceof Party party) {
                parties.add(party.state());
            }
        }
        return parties;
    }

    private void each(Iterable<String> governments, Function<String, @Nullable Change> change) {
        var changes = new TreeMap<String, Change>();
        for (var by : governments) {
            var one = change.apply(by);
            if (one != null) {
                changes.put(by, one);
            }
        }
        if (!changes.isEmpty()) {
            kinds.add(new Kind(changes));
        }
    }
}
