package org.articleten.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.articleten.facts.Assessment;
import org.articleten.facts.Listing;
import org.articleten.facts.VoteWord;
import org.articleten.rulebook.ReferenceData;

/** Makes scenarios by chance; the same seed makes the same ones. */
final class Generator {
    /** The day of all questions. */
    static final LocalDate DAY = LocalDate.of(2025, 11, 26);

    /** European or not, beyond argument or not, a State for all or not; one Party, which cannot be invited again. */
    private static final List<String> APPLICANTS = List.of("UA", "GE", "BA", "AM", "XK", "CH", "JP", "GL", "FR");

    /** They are not Parties: what they say must not count. */
    private static final List<String> OUTSIDERS = List.of("RU", "RS", "CN");

    private static final int MOST_NAMED = 6;
    private static final int ONE_IN = 8;

    private final ReferenceData data;
    private final Random random;

    Generator(ReferenceData data, long seed) {
        this.data = data;
        this.random = new Random(seed);
    }

    Batch batch(int count) {
        var parties = data.listings().stream().map(Listing::state).sorted().toList();
        var lines = new ArrayList<Line>();
        for (var number = 1; number <= count; number++) {
            lines.add(line(number, parties));
        }
        return new Batch(parties, lines);
    }

    private Line line(int number, List<String> parties) {
        var applicant = any(APPLICANTS);
        var state = data.state(applicant, DAY, List.of());
        var voices = new TreeMap<String, String>();
        // Most alliances agree, so that all outcomes come up.
        var agreeing = random.nextInt(3) == 0;
        for (var left = random.nextInt(MOST_NAMED); left > 0; left--) {
            voices.put(
                    any(parties),
                    agreeing ? agreement() : any(List.of(VoteWord.real())).word());
        }
        if (random.nextBoolean()) {
            voices.put(any(OUTSIDERS), any(List.of(VoteWord.real())).word());
        }
        return new Line(
                number,
                applicant,
                state.statehood().word(),
                state.european().word(),
                limb(),
                limb(),
                random.nextInt(ONE_IN) == 0 ? any(List.of(VoteWord.real())).word() : agreement(),
                voices.entrySet().stream()
                        .map(voice -> new Line.Voice(voice.getKey(), voice.getValue()))
                        .toList());
    }

    private String agreement() {
        return (random.nextBoolean() ? VoteWord.CONSENT : VoteWord.RESERVE).word();
    }

    private String limb() {
        return random.nextInt(ONE_IN) == 0
                ? Assessment.UNMET.word()
                : any(List.of(Assessment.MET, Assessment.UNASSESSED)).word();
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
