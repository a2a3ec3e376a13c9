package org.articleten.exploration;

import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.articleten.facts.Listing;
import org.articleten.rulebook.RuleBook;
import org.jspecify.annotations.Nullable;

/**
 * Scenarios near a given one, by one to three small changes each, which the scenario's reader accepts. They are
 * questions: what the scenario expects is left out. Which they are depends on the seed, the scenario and the number
 * alone, so that several threads may ask.
 */
public final class Variations {
    private static final int MOST_TRIES = 60;
    private static final int MOST_STEPS = 3;

    /** Steps, each as often as its weight among all. */
    private static final List<Step> STEPS = Stream.of(
                    weighed(6, ValueSteps::word),
                    weighed(4, ValueSteps::entry),
                    weighed(5, ValueSteps::day),
                    weighed(3, ValueSteps::code),
                    weighed(1, ValueSteps::truth),
                    weighed(2, ValueSteps::number),
                    weighed(2, ValueSteps::form),
                    weighed(3, ValueSteps::remove),
                    weighed(2, ValueSteps::key),
                    weighed(1, ValueSteps::setting),
                    weighed(2, ValueSteps::item),
                    weighed(3, ActSteps::remove),
                    weighed(2, ActSteps::repeat),
                    weighed(3, ActSteps::swap),
                    weighed(5, ActSteps::borrow),
                    weighed(3, ActSteps::invent),
                    weighed(2, ActSteps::parties),
                    weighed(2, ActSteps::asked))
            .flatMap(steps -> steps)
            .toList();

    private final Corpus corpus;
    private final List<String> alliance;
    private final long seed;

    /**
     * Variations in the manner of these scenarios.
     *
     * @param alliance the Parties where a scenario states none, such as those of {@link #alliance}
     */
    public Variations(List<Draft> corpus, List<String> alliance, long seed) {
        this.corpus = new Corpus(corpus);
        this.alliance = List.copyOf(alliance);
        this.seed = seed;
    }

    /** The Parties of a rule book's roster. */
    public static List<String> alliance(RuleBook book) {
        return book.referenceData().listings().stream().map(Listing::state).toList();
    }

    /** The variations of a scenario, without end; no two with the same number, but some may be alike. */
    public Stream<Draft> around(Draft draft) {
        return LongStream.iterate(0, number -> number + 1)
                .mapToObj(number -> variation(draft, number))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }

    /** One variation of a scenario; null where, by a rare chance, none was found. */
    public @Nullable Draft variation(Draft draft, long number) {
        var chance = new Chance(mixed(mixed(mixed(seed) + draft.hashCode()) + number));
        for (var tries = 0; tries < MOST_TRIES; tries++) {
            var tried = tried(draft, chance);
            if (tried != null && tried.sketchOrNull() != null) {
                return tried;
            }
        }
        return null;
    }

    /** The scenario with some changes, which the reader has not seen; null where nothing was changed. */
    @Nullable
    Draft tried(Draft draft, Chance chance) {
        var scene = draft.scene();
        var invention = new Invention(chance, corpus, scene, alliance);
        var scenario = Question.withTimeline(Question.asked(draft));
        var work = new Work(scenario, scene, chance, corpus, invention);
        var changed = false;
        for (var left = 1 + chance.below(MOST_STEPS); left > 0; left--) {
            changed |= STEPS.get(chance.below(STEPS.size())).on(work);
        }
        if (!changed) {
            return null;
        }
        Repair.of(work);
        return draft.with(Question.ordered(scenario));
    }

    private static Stream<Step> weighed(int weight, Step step) {
        return Stream.generate(() -> step).limit(weight);
    }

    /** Spreads near numbers far apart, as seeds must be. */
    private static long mixed(long number) {
        var spread = (number ^ (number >>> 32)) * 0x9E3779B97F4A7C15L;
        return (spread ^ (spread >>> 29)) * 0xBF58476D1CE4E5B9L;
    }
}
