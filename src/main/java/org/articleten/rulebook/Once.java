package org.articleten.rulebook;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for, and then kept; for any number of threads. */
final class Once<T> {
    private final Supplier<T> made;
    private volatile @Nullable T value;

    Once(Supplier<T> made) {
        this.made = made;
    }

    T get() {
        var known = value;
        if (known == null) {
            synchronized (this) {
                known = value == null ? made.get() : value;
                value = known;
            }
        }
        return known;
    }
}
