package org.articleten.document;

import java.util.List;
import org.articleten.problem.Place;

/**
 * A list.
 *
 * @param place where it begins
 * @param items in the document's order
 */
public record ListNode(Place place, List<Node> items) implements Node {
    public ListNode {
        items = List.copyOf(items);
    }

    @Override
    public String described() {
        return items.isEmpty() ? "an empty list" : "a list";
    }
}
