package org.articleten.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.articleten.facts.Act;
import org.articleten.facts.Assessment;
import org.articleten.facts.Criterion;
import org.articleten.facts.Denunciation;
import org.articleten.facts.Dossier;
import org.articleten.facts.Entry;
import org.articleten.facts.Matter;
import org.articleten.facts.Procedure;
import org.articleten.facts.Question;
import org.articleten.facts.Vote;
import org.articleten.facts.VoteWord;

/**
 * A dossier up to a day and nothing later, to be varied.
 *
 * @param dossier with the acts until that day, and the answer asked for on it
 * @param day the day
 */
public record Variation(Dossier dossier, LocalDate day) {
    /** A dossier up to a day. */
    public static Variation of(Dossier dossier, LocalDate day) {
        var until = new ArrayList<Act>();
        for (var act : dossier.acts()) {
            if (!act.entry().on().isAfter(day)) {
                until.add(act instanceof Question question ? untilDay(question, day) : act);
            }
        }
        return new Variation(copy(dossier, dossier.criteria(), until, day), day);
    }

    private static Question untilDay(Question question, LocalDate day) {
        return question.with(question.votes().stream()
                .filter(vote -> !vote.entry().on().isAfter(day))
                .toList());
    }

    /** With more acts at the end of the day. */
    public Variation with(Act... more) {
        var acts = new ArrayList<>(dossier.acts());
        acts.addAll(List.of(more));
        return new Variation(copy(dossier, dossier.criteria(), acts, day), day);
    }

    /** With another vote of these Parties, whatever they did. */
    public Variation voting(Question question, List<String> parties, VoteWord word) {
        var votes = parties.stream()
                .map(party -> new Vote(question.entry(), question.number(), party, List.of(), word, null))
                .toList();
        var acts = new ArrayList<>(dossier.acts());
        acts.replaceAll(act -> act == question ? question.voting(votes) : act);
        return new Variation(copy(dossier, dossier.criteria(), acts, day), day);
    }

    /** With no limb of Article 10 stipulated as unmet. */
    public Variation withoutUnmetCriteria(String applicant) {
        var criteria = new ArrayList<Criterion>();
        for (var criterion : dossier.criteria()) {
            criteria.add(
                    criterion.applicant().equals(applicant) && criterion.assessment() == Assessment.UNMET
                            ? new Criterion(applicant, criterion.limb(), Assessment.MET, criterion.line())
                            : criterion);
        }
        return new Variation(copy(dossier, criteria, dossier.acts(), day), day);
    }

    /** Whether a silence, or the year of a notice, has not ended yet. */
    public boolean somethingRuns() {
        return dossier.acts().stream().anyMatch(act -> end(act).isAfter(day));
    }

    /** Nothing else is done, and the answer is asked when nothing runs any more. */
    public Variation untilEverythingEnds() {
        var last = day;
        for (var act : dossier.acts()) {
            last = end(act).isAfter(last) ? end(act) : last;
        }
        return new Variation(copy(dossier, dossier.criteria(), dossier.acts(), last), last);
    }

    private static LocalDate end(Act act) {
        if (act instanceof Question question && question.procedure() == Procedure.SILENCE) {
            return question.until();
        }
        return act instanceof Denunciation notice
                ? notice.entry().on().plusYears(1).plusDays(1)
                : act.entry().on();
    }

    /** The question of an invitation to which every Party agrees. */
    public Question askedOfAll(Entry entry, String applicant) {
        var numbers =
                dossier.acts().stream().filter(Question.class::isInstance).mapToInt(act -> ((Question) act).number());
        var number = numbers.max().orElse(0) + 1;
        var consent = new Vote(entry, number, Vote.DEFAULT, List.of(), VoteWord.CONSENT, null);
        return new Question(
                entry, number, applicant, Matter.INVITATION, Procedure.SESSION, entry.on(), List.of(consent));
    }

    private static Dossier copy(Dossier dossier, List<Criterion> criteria, List<Act> acts, LocalDate asked) {
        return new Dossier(
                dossier.applicants(),
                criteria,
                dossier.parties(),
                dossier.signatories(),
                dossier.states(),
                dossier.record(),
                acts,
                new TreeSet<>(List.of(asked)));
    }
}
