package org.articleten.explanation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.articleten.facts.Abstained;
import org.articleten.facts.Answer;
import org.articleten.facts.Consent;
import org.articleten.facts.Decision;
import org.articleten.facts.LiveQuestion;
import org.articleten.facts.Objection;
import org.articleten.facts.Party;
import org.articleten.facts.Tabled;
import org.articleten.facts.Unspoken;
import org.jspecify.annotations.Nullable;

/** Reads how the last question of a case stands. */
final class Decisions {
    private Decisions() {}

    static Result.@Nullable Decision last(String applicant, Conclusions standing) {
        var last = standing.of(LiveQuestion.class, applicant).max(Comparator.comparingInt(LiveQuestion::at));
        if (last.isEmpty()) {
            return null;
        }
        var number = last.get().question();
        var tabled = standing.of(Tabled.class, applicant)
                .filter(question -> question.question() == number)
                .findFirst()
                .orElseThrow();
        var answer = standing.of(Answer.class, applicant)
                .filter(given -> given.question() == number)
                .findFirst();
        return answer.map(given -> of(
                        standing,
                        tabled,
                        given.verdict(),
                        given.consenting(),
                        given.reserving(),
                        given.blockers(),
                        given.undecided()))
                .orElseGet(() -> running(applicant, tabled, standing));
    }

    private static Result.Decision running(String applicant, Tabled tabled, Conclusions standing) {
        var number = tabled.question();
        var verdict = standing.of(Decision.class, applicant)
                .filter(decision -> decision.question() == number)
                .findFirst()
                .map(Decision::verdict)
                // Rules of an author may leave a question without an answer.
                .orElse(org.articleten.facts.Verdict.PENDING);
        var electorate = standing.of(Party.class).map(Party::state).toList();
        return of(
                standing,
                tabled,
                verdict,
                parties(standing.of(Consent.class)
                        .filter(consent -> consent.question() == number && !consent.reserved())
                        .map(Consent::party)),
                parties(standing.of(Consent.class)
                        .filter(consent -> consent.question() == number && consent.reserved())
                        .map(Consent::party)),
                parties(standing.of(Objection.class)
                        .filter(objection -> objection.question() == number)
                        .map(Objection::party)),
                parties(Stream.concat(
                        standing.of(Unspoken.class)
                                .filter(unspoken -> unspoken.question() == number)
                                .map(Unspoken::party),
                        abstained(tabled, standing).filter(electorate::contains))));
    }

    /** Who has abstained, a Party still or not. */
    private static Stream<String> abstained(Tabled tabled, Conclusions standing) {
        return standing.of(Abstained.class)
                .filter(party -> party.question() == tabled.question())
                .map(Abstained::party);
    }

    private static Result.Decision of(
            Conclusions standing,
            Tabled tabled,
            org.articleten.facts.Verdict verdict,
            List<String> consenting,
            List<String> reserving,
            List<String> blockers,
            List<String> others) {
        // Who has neither agreed nor blocked has not spoken; but house rules know abstention.
        var abstained = parties(abstained(tabled, standing));
        var abstaining = others.stream().filter(abstained::contains).toList();
        var undecided =
                others.stream().filter(party -> !abstained.contains(party)).toList();
        return new Result.Decision(
                tabled.matter(),
                tabled.on(),
                tabled.procedure(),
                consenting.size() + reserving.size() + blockers.size() + others.size(),
                verdict,
                consenting,
                reserving,
                blockers,
                undecided,
                abstaining);
    }

    private static List<String> parties(Stream<String> parties) {
        return parties.sorted().toList();
    }
}
