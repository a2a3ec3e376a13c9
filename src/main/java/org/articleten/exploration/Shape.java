package org.articleten.exploration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the format allows at one place of a scenario. */
sealed interface Shape {
    /** Whether a value could stand there; what is inside it is not looked at. */
    boolean fits(@Nullable Object value);

    /** One of these words. */
    record Words(List<String> words) implements Shape {
        @Override
        public boolean fits(@Nullable Object value) {
            return value instanceof String text && words.contains(text);
        }
    }

    /** Something of one kind. */
    enum Simple implements Shape {
        DAY,
        CODE,
        TEXT,
        NUMBER,
        TRUTH,
        NOTHING;

        @Override
        public boolean fits(@Nullable Object value) {
            return switch (this) {
                case DAY, TEXT -> value instanceof String;
                case CODE -> value instanceof String text && text.length() == 2;
                case NUMBER -> value instanceof Integer;
                case TRUTH -> value instanceof Boolean;
                case NOTHING -> value == null;
            };
        }
    }

    /** A list of at least so many. */
    record Items(Shape each, int fewest) implements Shape {
        @Override
        public boolean fits(@Nullable Object value) {
            return value instanceof List<?>;
        }
    }

    /**
     * A map.
     *
     * @param known what may stand under the keys that have a name
     * @param required which of them must be there
     * @param names what other keys may be called
     * @param others what may stand under them; null where there are none
     * @param demands what one key demands of others
     */
    record Keys(
            Map<String, Shape> known,
            List<String> required,
            Shape names,
            @Nullable Shape others,
            List<Demand> demands) implements Shape {
        public Keys {
            known = new LinkedHashMap<>(known);
        }

        @Override
        public boolean fits(@Nullable Object value) {
            if (!(value instanceof Map<?, ?> map)) {
                return false;
            }
            Set<?> keys = map.keySet();
            return keys.containsAll(required)
                    && (others != null || known.keySet().containsAll(keys));
        }
    }

    /** One of several. */
    record Choice(List<Shape> choices) implements Shape {
        @Override
        public boolean fits(@Nullable Object value) {
            return choices.stream().anyMatch(choice -> choice.fits(value));
        }
    }

    /** That of its choices which a value takes; null where it takes none. */
    default @Nullable Shape chosenFor(@Nullable Object value) {
        if (!(this instanceof Choice choice)) {
            return fits(value) ? this : null;
        }
        for (var one : choice.choices()) {
            var chosen = one.chosenFor(value);
            if (chosen != null) {
                return chosen;
            }
        }
        return null;
    }

    /** The words that may stand here, whatever else may. */
    default List<String> words() {
        if (this instanceof Words words) {
            return words.words();
        }
        return this instanceof Choice choice
                ? choice.choices().stream().flatMap(one -> one.words().stream()).toList()
                : List.of();
    }
}
