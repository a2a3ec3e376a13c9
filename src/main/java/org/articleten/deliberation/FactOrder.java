package org.articleten.deliberation;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/** An order of facts by what they say: by kind, then part by part. Facts that say the same are equal in it. */
public final class FactOrder {
    /** The order of two facts. */
    public static final Comparator<Object> OF_FACTS = FactOrder::compare;

    /** The order of two lists of facts: fact by fact, then the shorter first. */
    public static final Comparator<List<Object>> OF_LISTS = FactOrder::compareAll;

    private static final ClassValue<Method[]> PARTS = new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
            var parts = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toArray(Method[]::new);
            // They are public; this way Java does not ask that each time.
            AccessibleObject.setAccessible(parts, true);
            return parts;
        }
    };

    private FactOrder() {}

    private static int compare(Object one, Object other) {
        if (one == other) {
            return 0;
        }
        if (one == null || other == null) {
            return one == null ? -1 : 1;
        }
        if (one instanceof Collection<?> many && other instanceof Collection<?> others) {
            return compareAll(many, others);
        }
        if (one.getClass() != other.getClass()) {
            return one.getClass().getName().compareTo(other.getClass().getName());
        }
        if (one instanceof Record) {
            return compareParts(one, other);
        }
        return one instanceof Comparable<?>
                ? compared(one, other)
                : one.toString().compareTo(other.toString());
    }

    // Both are of one class.
    @SuppressWarnings("unchecked")
    private static int compared(Object one, Object other) {
        return ((Comparable<Object>) one).compareTo(other);
    }

    private static int compareParts(Object one, Object other) {
        try {
            for (var part : PARTS.get(one.getClass())) {
                var order = compare(part.invoke(one), part.invoke(other));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("a fact whose parts cannot be read: " + one.getClass(), unreadable);
        }
    }

    private static int compareAll(Collection<?> many, Collection<?> others) {
        Iterator<?> other = others.iterator();
        for (var one : many) {
            if (!other.hasNext()) {
                return 1;
            }
            var order = compare(one, other.next());
            if (order != 0) {
                return order;
            }
        }
        return other.hasNext() ? -1 : 0;
    }
}
