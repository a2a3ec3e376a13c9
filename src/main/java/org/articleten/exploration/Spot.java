package org.articleten.exploration;

import java.util.List;
import java.util.Map;
import org.articleten.exploration.Shape.Choice;
import org.articleten.exploration.Shape.Keys;
import org.jspecify.annotations.Nullable;

/**
 * One place in a scenario that is being changed, with what stands there.
 *
 * @param holder the map or list in which it is
 * @param key its key in a map, its index in a list
 * @param value what stands there
 * @param allowed what may stand there
 * @param shape that of what is allowed which the value takes
 * @param slot which place of the format it is, the same in every scenario
 * @param removable whether the format allows that nothing stands there
 * @param names what its key may be, where the key is an actor's name and no word of the format; or null
 */
record Spot(
        Object holder,
        Object key,
        @Nullable Object value,
        Shape allowed,
        Shape shape,
        String slot,
        boolean removable,
        @Nullable Shape names) {

    /** The place inside the timeline where acts stand. */
    static final String TIMELINE = "/timeline";

    private static final List<String> FOR_READERS = List.of("/title", "/about", "/sources");

    /** Whether it is for readers only, or others refer to it, so that it must stay. */
    boolean forReaders() {
        return FOR_READERS.stream().anyMatch(slot::startsWith);
    }

    /** Puts another value there. */
    void put(@Nullable Object other) {
        if (holder instanceof List<?>) {
            Data.list(holder).set((Integer) key, other);
        } else {
            Data.map(holder).put((String) key, other);
        }
    }

    /** Takes it away. */
    void remove() {
        if (holder instanceof List<?> list) {
            list.remove(((Integer) key).intValue());
        } else {
            Data.map(holder).remove(key);
        }
    }

    /** Gives it another key, at the same place of its map. */
    void rename(String name) {
        var map = Data.map(holder);
        var before = Data.copyOf(map);
        map.clear();
        before.forEach((was, kept) -> map.put(was.equals(key) ? name : was, kept));
    }

    /** The place of what stands under a key, or in the list, if it takes this of several shapes. */
    static String below(String slot, Shape allowed, Shape shape) {
        // Acts are told apart by their own key.
        var several = allowed instanceof Choice choice
                && choice.choices().stream().filter(Keys.class::isInstance).count() > 1;
        return several && shape instanceof Keys keys && !keys.required().isEmpty()
                ? slot + '/' + keys.required().get(0)
                : slot;
    }

    boolean isAct() {
        return holder instanceof List<?> && slot.startsWith(TIMELINE) && slot.lastIndexOf('/') <= TIMELINE.length();
    }

    /** What stands there as a map. */
    Map<String, @Nullable Object> map() {
        return Data.map(value);
    }
}
