package org.articleten.invariants;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articleten.exploration.Draft;
import org.articleten.invariants.Changed.Option;
import org.jspecify.annotations.Nullable;

/** Changes of the order in which things are told, and of who does what. */
final class Orders {
    private static final List<String> BY_NAMES = List.of("signs", "accepts", "protests");

    private Orders() {}

    /** The ways to tell the same in another order. */
    static List<Option> reordered(Story story, String thing) {
        var options = new ArrayList<Option>();
        switch (thing) {
            case "votes" -> {
                for (var question : story.questions()) {
                    var votes = Values.map(story.acts().get(question).get(Story.VOTES));
                    if (votes.size() > 1) {
                        options.add(() -> changed(story, with(story, question, Story.VOTES, reversed(votes)), thing));
                    }
                }
            }
            case Story.PARTIES -> {
                var parties = Values.items(story.get(Story.PARTIES));
                if (parties.size() > 1) {
                    Collections.reverse(parties);
                    options.add(() -> changed(story, story.with(Story.PARTIES, parties), thing));
                }
            }
            case "names" -> {
                for (var place = 0; place < story.acts().size(); place++) {
                    names(story, place, options);
                }
            }
            default -> acts(story, options);
        }
        return options;
    }

    private static void names(Story story, int place, List<Option> options) {
        for (var key : BY_NAMES) {
            var names = Values.items(story.acts().get(place).get(key));
            if (names.size() > 1) {
                Collections.reverse(names);
                options.add(() -> changed(story, with(story, place, key, names), "names"));
            }
        }
    }

    /** Neighbours of one kind on one day change places, where nobody does anything in both. */
    private static void acts(Story story, List<Option> options) {
        for (var place = 0; place + 1 < story.acts().size(); place++) {
            var act = story.acts().get(place);
            var next = story.acts().get(place + 1);
            for (var key : BY_NAMES) {
                if (act.containsKey(key)
                        && next.containsKey(key)
                        && Story.day(act).equals(Story.day(next))
                        && !act.get(key).equals("all")
                        && !next.get(key).equals("all")
                        && Collections.disjoint(Values.texts(act.get(key)), Values.texts(next.get(key)))) {
                    var first = place;
                    options.add(() -> {
                        var acts = story.copy();
                        Collections.swap(acts, first, first + 1);
                        return changed(story, story.with(acts), "acts of " + Story.day(act));
                    });
                }
            }
        }
    }

    private static Draft with(Story story, int place, String key, Object value) {
        var act = new LinkedHashMap<>(story.acts().get(place));
        act.put(key, value);
        return story.with(place, act);
    }

    private static Map<String, @Nullable Object> reversed(Map<String, @Nullable Object> map) {
        var keys = new ArrayList<>(map.keySet());
        Collections.reverse(keys);
        var reversed = new LinkedHashMap<String, @Nullable Object>();
        keys.forEach(key -> reversed.put(key, map.get(key)));
        return reversed;
    }

    private static Changed changed(Story story, Draft draft, String what) {
        return new Changed(
                draft,
                "the %s stand in another order".formatted(what),
                Map.of(),
                null,
                story.applicants(),
                Trust.CAUTION);
    }

    /** The ways to let two Parties each do what the other did. */
    static List<Option> swapped(Story story) {
        var options = new ArrayList<Option>();
        var parties = story.parties();
        for (var one = 0; one < parties.size(); one++) {
            for (var other = one + 1; other < parties.size(); other++) {
                var first = parties.get(one);
                var second = parties.get(other);
                var names = Map.of(first, second, second, first);
                options.add(() -> new Changed(
                        story.renamed(names),
                        "%s and %s change places".formatted(story.who(first), story.who(second)),
                        names,
                        null,
                        story.applicants(),
                        Trust.CAUTION));
            }
        }
        return options;
    }
}
