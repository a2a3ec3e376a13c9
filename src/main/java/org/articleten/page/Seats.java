package org.articleten.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.articleten.explanation.Result;
import org.articleten.facts.Accepted;
import org.articleten.facts.Concerning;
import org.articleten.facts.Question;
import org.articleten.facts.Signed;
import org.articleten.facts.Vote;
import org.jspecify.annotations.Nullable;

/** The seats at the table: what each Party, and each outsider that is named, does, and what the rules make of it. */
final class Seats {
    private final Result result;
    private final @Nullable Question question;
    private final Set<String> parties;
    private final Set<String> signed;
    private final Set<String> accepted;

    private Seats(List<Object> standing, Result result, @Nullable Question question) {
        this.result = result;
        this.question = question;
        this.parties = new TreeSet<>(Roster.of(standing));
        this.signed = who(standing, Signed.class, Signed::party);
        this.accepted = who(standing, Accepted.class, Accepted::party);
    }

    /**
     * The seats as plain data, the Parties first, each sorted by code.
     *
     * @param standing what stands at the end of the day
     * @param question the last question on the applicant, or null
     */
    static List<Map<String, @Nullable Object>> of(List<Object> standing, Result result, @Nullable Question question) {
        var seats = new Seats(standing, result, question);
        var all = new ArrayList<Map<String, @Nullable Object>>();
        seats.parties.forEach(party -> all.add(seats.seat(party)));
        var outsiders = new TreeSet<>(result.disregarded());
        if (question != null) {
            question.votes().stream().filter(Vote::named).map(Vote::actor).forEach(outsiders::add);
        }
        outsiders.removeAll(seats.parties);
        outsiders.forEach(outsider -> all.add(seats.seat(outsider)));
        return all;
    }

    private Map<String, @Nullable Object> seat(String code) {
        var seat = new LinkedHashMap<String, @Nullable Object>();
        seat.put("code", code);
        seat.put("party", parties.contains(code));
        seat.put("vote", vote(code));
        seat.put("role", role(code));
        seat.put("position", position(code));
        seat.put("signed", signed.contains(code));
        seat.put("accepted", accepted.contains(code));
        seat.put("pending", result.pending().contains(code));
        seat.put("counted", !result.disregarded().contains(code) && parties.contains(code));
        return seat;
    }

    /** What it did in the question: what it is named for, or what every Party does that is not named. */
    private @Nullable String vote(String code) {
        if (question == null) {
            return null;
        }
        String word = null;
        for (var vote : question.votes()) {
            var speaks = vote.named() ? vote.actor().equals(code) : parties.contains(code) && vote.speaksFor(code);
            if (speaks && !vote.entry().on().isAfter(result.asOf())) {
                word = vote.word().word();
            }
        }
        return word;
    }

    /** What the rules make of that, where a question is answered. */
    private @Nullable String role(String code) {
        var decision = result.decision();
        if (decision == null) {
            return null;
        }
        return decision.consenting().contains(code)
                ? "agrees"
                : decision.reserving().contains(code)
                        ? "reserves"
                        : decision.blockers().contains(code)
                                ? "blocks"
                                : decision.undecided().contains(code)
                                        ? "open"
                                        : decision.abstaining().contains(code) ? "abstains" : null;
    }

    private @Nullable String position(String code) {
        return result.prospect().supporting().contains(code)
                ? "support"
                : result.prospect().opposing().contains(code) ? "oppose" : null;
    }

    private interface Who<F> {
        String of(F fact);
    }

    /** Who has done something about this applicant, in what stands. */
    private <F extends Concerning> Set<String> who(List<Object> standing, Class<F> kind, Who<F> who) {
        return standing.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(fact -> fact.applicant().equals(result.applicant()))
                .map(who::of)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
