package org.articleten.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articleten.problem.ProblemsFound;
import org.jspecify.annotations.Nullable;

/**
 * The answers to the last tables that were set. What a table comes to depends on nothing but the table and the reader's
 * language, so that a class in which everybody sets the same one plays it once. It may be shared by threads.
 */
final class Answers {
    private static final int KEPT = 500;

    private final Map<Asked, Map<String, @Nullable Object>> last = new LinkedHashMap<>(KEPT, 0.75f, true);

    /** Maps are equal whatever their order, but it is that in which a reader set what is in them. */
    private record Asked(TableState table, List<String> order, String language) {
        static Asked of(TableState table, String language) {
            var order = new ArrayList<>(table.votes().keySet());
            order.addAll(table.signs().keySet());
            order.addAll(table.accepts().keySet());
            return new Asked(table, List.copyOf(order), language);
        }
    }

    /** Works an answer out. */
    @FunctionalInterface
    interface Answer {
        Map<String, @Nullable Object> get() throws ProblemsFound;
    }

    /** The answer to a table, which nobody changes. */
    Map<String, @Nullable Object> of(TableState table, String language, Answer answer) throws ProblemsFound {
        var asked = Asked.of(table, language);
        synchronized (last) {
            var known = last.get(asked);
            if (known != null) {
                return known;
            }
        }
        // Others are answered meanwhile; who sets the same table at the same moment gets the same answer.
        var found = answer.get();
        synchronized (last) {
            last.put(asked, found);
            if (last.size() > KEPT) {
                last.remove(last.keySet().iterator().next());
            }
        }
        return found;
    }
}
