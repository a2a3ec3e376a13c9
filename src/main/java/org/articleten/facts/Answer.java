package org.articleten.facts;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Event: a question was answered. The lists are the electorate of that moment, each Party once, sorted.
 *
 * @param question its number
 * @param applicant about whom
 * @param matter what was asked
 * @param verdict the answer
 * @param at the moment
 * @param consenting who agreed without a reservation, under silence also by keeping silent
 * @param reserving who agreed with a reservation
 * @param blockers who objected, or agreed on a condition only
 * @param undecided who has done neither
 */
public record Answer(
        int question,
        String applicant,
        Matter matter,
        Verdict verdict,
        int at,
        List<String> consenting,
        List<String> reserving,
        List<String> blockers,
        List<String> undecided)
        implements Concerning {
    public Answer {
        consenting = List.copyOf(consenting);
        reserving = List.copyOf(reserving);
        blockers = List.copyOf(blockers);
        undecided = List.copyOf(undecided);
    }

    /** The answer, with the lists read off what each Party of the moment did; who did neither is undecided. */
    public static Answer of(
            OpenQuestion asked,
            Verdict verdict,
            int at,
            Collection<Consent> consents,
            Collection<Objection> objections,
            Collection<Party> parties) {
        var others = new TreeSet<>(parties.stream().map(Party::state).toList());
        consents.forEach(consent -> others.remove(consent.party()));
        objections.forEach(objection -> others.remove(objection.party()));
        return new Answer(
                asked.question(),
                asked.applicant(),
                asked.matter(),
                verdict,
                at,
                sorted(consents.stream().filter(consent -> !consent.reserved()).map(Consent::party)),
                sorted(consents.stream().filter(Consent::reserved).map(Consent::party)),
                sorted(objections.stream().map(Objection::party)),
                List.copyOf(others));
    }

    private static List<String> sorted(Stream<String> parties) {
        return parties.sorted().toList();
    }
}
