package org.articleten.document;

import org.articleten.problem.Place;

/** A part of a document. */
public sealed interface Node permits MapNode, ListNode, ScalarNode {
    /** Where it begins. */
    Place place();

    /** What it is, in words for a message, such as {@code a list} or {@code the number `5`}. */
    String described();
}
