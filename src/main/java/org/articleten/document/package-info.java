/**
 * A YAML 1.2 or JSON file as a tree of maps, lists and text, each with its place.
 *
 * <p>Takes the bytes of a file, and gives a {@link org.articleten.document.Node} or the problems of its spelling. It
 * makes no other object of a document, whatever the document asks for, and it bounds size, depth and the expansion of
 * aliases. What was read can be had as plain data, and plain data written as YAML. Imports {@code problem} only.
 */
@NullMarked
package org.articleten.document;

import org.jspecify.annotations.NullMarked;
