package org.articleten.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.articleten.model.ModelScenario.Criteria;
import org.articleten.model.ModelScenario.European;
import org.articleten.model.ModelScenario.Finding;
import org.articleten.model.ModelScenario.Listed;
import org.articleten.model.ModelScenario.Membership;
import org.articleten.model.ModelScenario.Real;
import org.articleten.model.ModelScenario.Reference;
import org.articleten.model.ModelScenario.Statehood;

/**
 * Who takes part in a generated scenario.
 *
 * @param parties everyone that may be a Party at some time, the applicants apart
 * @param actors who may be named in votes, positions and signatures
 * @param homes states that may decide anything at home
 * @param starts days on which the events may begin
 */
record Cast(
        Membership membership,
        List<String> applicants,
        Map<String, Reference> states,
        Map<String, Criteria> criteria,
        List<String> parties,
        List<String> actors,
        List<String> homes,
        List<LocalDate> starts) {

    private static final List<String> OUTSIDERS = List.of("RU", "EU", "secretary-general");
    private static final List<String> TOY_PARTIES = List.of("BE", "GB", "SK", "US", "XC");
    private static final List<String> TOY_APPLICANTS = List.of("XA", "XB", "UA");
    private static final List<String> REAL_APPLICANTS =
            List.of("UA", "FI", "SE", "MK", "ME", "HU", "TR", "ES", "US", "CA", "IE", "AT", "MD", "CY", "GE", "XA");
    private static final List<String> PLAIN_IN_THE_DATA = List.of("FI", "SE", "IE");
    private static final List<String> VOCAL = List.of("US", "FR", "GR", "TR", "HU", "PL", "HR", "FI", "SE");
    private static final List<String> HOMES =
            List.of("US", "SK", "BE", "GB", "CA", "NL", "DE", "PL", "TR", "GR", "MK", "IT", "NO", "LT", "HU");
    private static final List<LocalDate> TOY_STARTS = List.of(
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2023, 2, 28),
            LocalDate.of(2024, 2, 28),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(1995, 9, 29),
            LocalDate.of(1995, 9, 30),
            LocalDate.of(1969, 8, 23),
            LocalDate.of(1968, 8, 24),
            LocalDate.of(1981, 12, 9),
            LocalDate.of(2013, 12, 30),
            LocalDate.of(2024, 7, 9));

    /** A small alliance of the scenario's own; now and then an applicant is a Party of it. */
    static Arbitrary<Cast> small() {
        Arbitrary<List<String>> founders = Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(1, subset(0, 0)),
                                Tuple.of(4, subset(1, 1)),
                                Tuple.of(10, subset(2, 3)),
                                Tuple.of(3, subset(4, 5))),
                        Arbitraries.frequency(
                                Tuple.of(9, List.<String>of()), Tuple.of(1, List.of("XA")), Tuple.of(1, List.of("XB"))))
                .as((others, applicants) ->
                        joined(others, applicants).stream().limit(5).toList());
        return Combinators.combine(founders, applicants(TOY_APPLICANTS), references(TOY_APPLICANTS), findings())
                .as((parties, applicants, references, criteria) -> {
                    Map<String, Reference> states = new TreeMap<>(references);
                    states.put("XC", Reference.PLAIN);
                    return new Cast(
                            new Listed(parties),
                            applicants,
                            states,
                            of(applicants, criteria),
                            TOY_PARTIES,
                            joined(TOY_PARTIES, joined(TOY_APPLICANTS, OUTSIDERS)),
                            joined(TOY_PARTIES, joined(TOY_APPLICANTS, List.of("CA"))),
                            TOY_STARTS);
                });
    }

    /** The real Parties, around the days on which their number changed. */
    static Arbitrary<Cast> real(SortedMap<String, LocalDate> since) {
        SortedSet<LocalDate> starts = new TreeSet<>(List.of(
                LocalDate.of(1969, 8, 23),
                LocalDate.of(1981, 12, 9),
                LocalDate.of(1995, 9, 30),
                LocalDate.of(2013, 12, 30),
                LocalDate.of(2024, 2, 29)));
        RecordedTexts.of(RecordedTexts.ids()).forEach(text -> starts.add(text.on()));
        since.values().forEach(day -> starts.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
        List<String> roster = List.copyOf(since.keySet());
        return Combinators.combine(applicants(REAL_APPLICANTS), references(REAL_APPLICANTS), findings())
                .as((applicants, references, criteria) -> {
                    Map<String, Reference> states = new TreeMap<>();
                    references.forEach((code, reference) -> {
                        boolean leaveToTheData = PLAIN_IN_THE_DATA.contains(code) && reference.equals(Reference.PLAIN);
                        if (!leaveToTheData && (applicants.contains(code) || code.startsWith("X"))) {
                            states.put(code, reference);
                        }
                    });
                    return new Cast(
                            new Real(since),
                            applicants,
                            states,
                            of(applicants, criteria),
                            roster,
                            joined(VOCAL, joined(applicants, OUTSIDERS)),
                            joined(HOMES, applicants),
                            List.copyOf(starts));
                });
    }

    /** Every state that may be a Party. */
    List<String> everyState() {
        return joined(parties, applicants);
    }

    private static Arbitrary<List<String>> subset(int least, int most) {
        return Arbitraries.subsetOf(TOY_PARTIES)
                .ofMinSize(least)
                .ofMaxSize(most)
                .map(codes -> List.copyOf(new TreeSet<>(codes)));
    }

    private static Arbitrary<List<String>> applicants(List<String> from) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, from.size() - 1),
                        Arbitraries.integers().between(1, from.size() - 1),
                        Arbitraries.of(false, true))
                .as((first, further, two) -> {
                    String other = Scene.pick(from, first + further);
                    return two ? List.of(from.get(first), other) : List.of(from.get(first));
                });
    }

    private static Arbitrary<Map<String, Reference>> references(List<String> codes) {
        return reference().list().ofSize(codes.size()).map(references -> {
            Map<String, Reference> byCode = new TreeMap<>();
            for (int i = 0; i < codes.size(); i++) {
                byCode.put(codes.get(i), references.get(i));
            }
            return byCode;
        });
    }

    private static Arbitrary<Reference> reference() {
        Arbitrary<String> alliance = Arbitraries.of("another alliance").injectNull(0.7);
        Arbitrary<Reference> unusual = Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(3, Statehood.YES),
                                Tuple.of(3, Statehood.CONTESTED),
                                Tuple.of(1, Statehood.NO)),
                        Arbitraries.frequency(
                                Tuple.of(3, European.YES),
                                Tuple.of(2, European.BY_PRACTICE),
                                Tuple.of(2, European.ARGUABLE),
                                Tuple.of(1, European.NO)),
                        alliance)
                .as(Reference::new);
        return Arbitraries.frequencyOf(Tuple.of(8, Arbitraries.just(Reference.PLAIN)), Tuple.of(2, unusual));
    }

    private static Arbitrary<List<Criteria>> findings() {
        Arbitrary<Finding> finding = Arbitraries.frequency(
                Tuple.of(3, Finding.MET), Tuple.of(2, Finding.UNASSESSED), Tuple.of(1, Finding.UNMET));
        Arbitrary<Criteria> criteria = Combinators.combine(finding, finding).as(Criteria::new);
        return Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.just(List.of())),
                Tuple.of(1, criteria.list().ofSize(1)));
    }

    private static Map<String, Criteria> of(List<String> applicants, List<Criteria> criteria) {
        Map<String, Criteria> byCode = new TreeMap<>();
        criteria.forEach(each -> byCode.put(applicants.get(0), each));
        return byCode;
    }

    private static List<String> joined(List<String> some, List<String> others) {
        List<String> all = new ArrayList<>(some);
        others.stream().filter(code -> !some.contains(code)).forEach(all::add);
        return List.copyOf(all);
    }
}
