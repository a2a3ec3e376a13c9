package org.articleten.sweep;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.articleten.sweep.Axis.Kind;
import org.articleten.sweep.Axis.Value;
import org.jspecify.annotations.Nullable;

/** The axes gathered so far, each with what it changes, and where their delays come from. */
final class Axes {
    private final List<Axis> axes = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final Set<Delays> history = new LinkedHashSet<>();

    /** Adds an axis; false where there is one of the same name. */
    <T> boolean add(
            String name,
            Kind kind,
            @Nullable String of,
            Choices<T> choices,
            java.util.function.Function<T, Object> cell,
            Change change) {
        if (axes.stream().anyMatch(axis -> axis.name().equals(name))) {
            return false;
        }
        var values = new ArrayList<Value>();
        for (var i = 0; i < choices.values().size(); i++) {
            values.add(new Value(
                    cell.apply(choices.values().get(i)), choices.chances().get(i)));
        }
        axes.add(new Axis(name, kind, of, values));
        changes.add(change);
        return true;
    }

    void draw(Delays delays) {
        history.add(delays);
    }

    List<Axis> axes() {
        return List.copyOf(axes);
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    List<Delays> history() {
        return List.copyOf(history);
    }
}
