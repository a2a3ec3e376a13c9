package org.articleten.exploration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.articleten.exploration.Shape.Choice;
import org.articleten.exploration.Shape.Items;
import org.articleten.exploration.Shape.Keys;
import org.articleten.exploration.Shape.Simple;
import org.articleten.exploration.Shape.Words;
import org.jspecify.annotations.Nullable;

/** Makes up what may stand at a place, of what the scenario at hand and others have there. */
final class Invention {
    private final Chance chance;
    private final Corpus corpus;
    private final Scene scene;
    private final List<String> alliance;

    Invention(Chance chance, Corpus corpus, Scene scene, List<String> alliance) {
        this.chance = chance;
        this.corpus = corpus;
        this.scene = scene;
        this.alliance = alliance;
    }

    /** A value of this shape. */
    @Nullable
    Object value(Shape shape, String slot) {
        if (shape instanceof Choice choice) {
            var one = choice.choices().get(chance.below(choice.choices().size()));
            return value(one, Spot.below(slot, shape, one));
        }
        if (shape instanceof Words words) {
            return chance.of(words.words());
        }
        if (shape instanceof Items items) {
            return list(items, slot);
        }
        if (shape instanceof Keys keys) {
            return map(keys, slot);
        }
        return switch ((Simple) shape) {
            case DAY -> day(null);
            case CODE -> code(slot);
            case TEXT -> Objects.requireNonNullElse(chance.of(corpus.values(slot)), "something");
            case NUMBER -> Objects.requireNonNullElse(chance.of(corpus.values(slot)), chance.below(12));
            case TRUTH -> chance.percent(50);
            case NOTHING -> null;
        };
    }

    private List<@Nullable Object> list(Items items, String slot) {
        var list = new ArrayList<@Nullable Object>();
        for (var left = Math.max(items.fewest(), 1) + chance.below(3); left > 0; left--) {
            var item = value(items.each(), slot);
            if (!list.contains(item)) {
                list.add(item);
            }
        }
        return list;
    }

    private Map<String, @Nullable Object> map(Keys keys, String slot) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        if (keys.required().contains("on")) {
            map.put("on", day(null));
        }
        for (var key : keys.required()) {
            map.putIfAbsent(key, value(Objects.requireNonNull(keys.known().get(key)), slot + '/' + key));
        }
        keys.known().forEach((key, shape) -> {
            if (!map.containsKey(key) && matters(shape) && chance.percent(shape instanceof Keys ? 60 : 20)) {
                map.put(key, value(shape, slot + '/' + key));
            }
        });
        if (keys.others() != null) {
            for (var left = 1 + chance.below(3); left > 0; left--) {
                map.put(name(keys), value(keys.others(), slot + "/*"));
            }
        }
        return map;
    }

    /** A name for a further entry of a map: mostly of an actor. */
    String name(Keys keys) {
        var words = keys.names().words();
        var word = words.isEmpty() || chance.percent(75) ? null : chance.of(words);
        return word == null ? code("") : word;
    }

    /** Whether what stands there is more than words for the reader. */
    static boolean matters(Shape shape) {
        return shape != Simple.TEXT
                && !(shape instanceof Choice choice && choice.choices().contains(Simple.TEXT));
    }

    /** A state for a place: one of the scenario, of the alliance, or an outsider. */
    String code(String slot) {
        var kind = chance.below(100);
        String code;
        if (corpus.onlyApplicants(slot) || kind < 15) {
            code = chance.of(scene.applicants());
        } else if (kind < 55) {
            code = chance.of(scene.named());
        } else if (kind < 92) {
            code = chance.of(parties());
        } else {
            code = chance.of(kind < 96 ? corpus.states() : alliance);
        }
        return code == null ? "NO" : code;
    }

    /** The Parties of the scenario, or the real ones. */
    List<String> parties() {
        return scene.parties().isEmpty() ? alliance : scene.parties();
    }

    /** A day: near the one that stands there, or near one of the scenario's. */
    String day(@Nullable LocalDate now) {
        var kind = chance.below(10);
        var base = now != null && kind < 5 ? now : chance.of(scene.days());
        var day = Objects.requireNonNullElse(base, LocalDate.of(2030, 1, 1));
        if (kind == 4) {
            // The time that a notice runs, and that people give each other.
            day = day.plusYears(chance.percent(70) ? 1 : -1);
        }
        var shift = kind < 8 ? chance.below(3) - 1 : 0;
        return day.plusDays(shift).toString();
    }
}
