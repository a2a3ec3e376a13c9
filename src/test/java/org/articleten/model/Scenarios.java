package org.articleten.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.articleten.model.ModelAct.Handles;
import org.articleten.model.ModelAct.Position;
import org.articleten.model.ModelAct.Positions;

/** Generated scenarios: a few stories, one after the other or side by side, on few days. */
public final class Scenarios {
    private static final int MOST_ACTS = 14;

    private Scenarios() {}

    /** Small alliances of the scenario's own. */
    public static Arbitrary<ModelScenario> any() {
        return played(Cast.small());
    }

    /** The real Parties, each with the day since which it is one. */
    public static Arbitrary<ModelScenario> withRoster(Map<String, LocalDate> since) {
        return played(Cast.real(new TreeMap<>(since)));
    }

    /** A story, told after the one before it or beginning with the first. */
    private record Placed(boolean follows, Gap gap, Part part, List<Beat> beats) {}

    /** What stands in a file beside the acts. */
    private record Setting(boolean houseRules, Set<String> record, int remarks) {}

    /** Who of the cast plays in it. */
    private record Part(int applicant, int leaver, boolean two) {}

    private static Arbitrary<ModelScenario> played(Arbitrary<Cast> casts) {
        Arbitrary<Part> part = Combinators.combine(
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, 59),
                        Arbitraries.frequency(Tuple.of(3, false), Tuple.of(1, true)))
                .as(Part::new);
        Arbitrary<Placed> story = Combinators.combine(
                        Arbitraries.frequency(Tuple.of(2, true), Tuple.of(1, false)), Gap.any(), part, Stories.any())
                .as(Placed::new);
        Arbitrary<Boolean> backwards = Arbitraries.frequency(Tuple.of(14, false), Tuple.of(1, true));
        Arbitrary<List<Integer>> picks =
                Arbitraries.integers().between(0, 999).list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<Boolean> houseRules = Arbitraries.frequency(Tuple.of(2, false), Tuple.of(1, true));
        Arbitrary<Set<String>> texts =
                Arbitraries.of(RecordedTexts.ids()).set().ofMinSize(1).ofMaxSize(3);
        Arbitrary<Set<String>> record =
                Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just(Set.of())), Tuple.of(1, texts));
        Arbitrary<Integer> remarks = Arbitraries.integers().between(-30, 18).map(number -> Math.max(0, number));
        return Combinators.combine(
                        casts,
                        Arbitraries.integers().between(0, 999),
                        story.list().ofMinSize(1).ofMaxSize(3),
                        backwards,
                        picks,
                        Combinators.combine(houseRules, record, remarks).as(Setting::new))
                .as((cast, start, stories, reversed, days, setting) -> scenario(
                        cast, timeline(cast, Scene.pick(cast.starts(), start), stories, reversed), days, setting))
                .withoutEdgeCases();
    }

    private static List<ModelAct> timeline(Cast cast, LocalDate start, List<Placed> stories, boolean reversed) {
        List<ModelAct> acts = new ArrayList<>();
        LocalDate end = start;
        for (Placed story : stories) {
            Part part = story.part();
            Scene scene = Scene.of(cast, part.applicant(), part.leaver(), part.two());
            LocalDate day = story.gap().after(story.follows() ? end : start);
            for (Beat beat : story.beats()) {
                day = beat.gap().after(day);
                acts.add(beat.move().on(scene, day));
            }
            end = day;
        }
        List<ModelAct> kept = new ArrayList<>(acts.subList(0, Math.min(MOST_ACTS, acts.size())));
        removeWhatNoProtocolAsksFor(kept);
        for (String applicant : cast.applicants()) {
            // Every applicant is somebody's concern: the format refuses one that no act names.
            if (kept.stream().noneMatch(act -> act.names().contains(applicant))) {
                kept.add(new Positions(start, Map.of("RU", Position.OPPOSE), List.of(applicant)));
            }
        }
        if (reversed) {
            Collections.reverse(kept);
        }
        return kept;
    }

    /** The format refuses a condition fulfilled that no protocol of the scenario sets. */
    private static void removeWhatNoProtocolAsksFor(List<ModelAct> acts) {
        Set<String> conditions = new TreeSet<>();
        acts.forEach(act -> {
            if (act instanceof Handles handles) {
                conditions.addAll(handles.terms().conditions());
            }
        });
        acts.removeIf(act -> act instanceof Fulfils fulfils && !conditions.containsAll(fulfils.conditions()));
    }

    /** Asks for the last day and for days on which something happens, or on the day before or after. */
    private static ModelScenario scenario(Cast cast, List<ModelAct> timeline, List<Integer> picks, Setting setting) {
        SortedSet<LocalDate> days = new TreeSet<>();
        timeline.forEach(act -> days.addAll(act.days()));
        LocalDate last = days.last();
        List<String> record = setting.record().stream().sorted().toList();
        RecordedTexts.of(record).forEach(text -> days.add(text.on()));
        List<LocalDate> candidates = new ArrayList<>(List.of(days.first().minusDays(1)));
        days.forEach(day -> candidates.addAll(List.of(day.minusDays(1), day, day, day, day, day.plusDays(1))));
        Set<LocalDate> dates = new LinkedHashSet<>();
        picks.forEach(pick -> dates.add(candidates.get(pick % candidates.size())));
        dates.add(last);
        ModelScenario scenario = new ModelScenario(
                cast.membership(),
                cast.applicants(),
                cast.states(),
                cast.criteria(),
                timeline,
                List.copyOf(dates),
                /* houseRules= */ true,
                record,
                setting.remarks());
        return setting.houseRules() ? scenario : scenario.underRealRules();
    }
}
