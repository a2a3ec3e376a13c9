package org.articleten.explanation;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a kind of fact is put into words: its name and those of its components that mean something to a reader.
 *
 * @param name the kind, such as {@code entry-into-force}
 * @param parts its components, without those that only keep the rules' books
 */
record Shape(String name, List<Part> parts) {
    private static final Set<String> BOOKKEEPING =
            Set.of("at", "number", "question", "round", "opener", "counts", "running", "fails", "entry");

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            var parts = new ArrayList<Part>();
            for (var component : type.getRecordComponents()) {
                if (!BOOKKEEPING.contains(component.getName())) {
                    // It is public; this way Java does not ask that each time.
                    component.getAccessor().setAccessible(true);
                    parts.add(new Part(words(component.getName()), component.getAccessor()));
                }
            }
            return new Shape(words(type.getSimpleName()), List.copyOf(parts));
        }
    };

    /** One component. */
    record Part(String name, Method accessor) {
        @Nullable
        Object of(Object fact) {
            try {
                return accessor.invoke(fact);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException("a record's accessor is public", impossible);
            }
        }
    }

    static Shape of(Class<?> type) {
        return SHAPES.get(type);
    }

    private static String words(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
