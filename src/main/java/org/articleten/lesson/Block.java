package org.articleten.lesson;

import java.util.List;

/** A part of a paper. All texts are plain. */
public sealed interface Block {
    /**
     * A heading.
     *
     * @param level from 2 to 4; the paper's title is 1
     * @param text what it says
     */
    record Heading(int level, String text) implements Block {}

    /** A paragraph. */
    record Paragraph(String text) implements Block {}

    /** A paragraph that begins with what it is. */
    record Labelled(String label, String text) implements Block {
        /** The label with what parts it from the text. */
        String lead() {
            return label.endsWith("?") ? label : label + ":";
        }
    }

    /** A list. */
    record Items(List<String> items, boolean numbered) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Boxes to tick, with a text beside each. */
    record Choices(List<String> texts) implements Block {
        public Choices {
            texts = List.copyOf(texts);
        }
    }

    /**
     * Room to write.
     *
     * @param label what for
     * @param lines how many lines, from 1
     */
    record Blank(String label, int lines) implements Block {}

    /**
     * A table.
     *
     * @param caption what it shows
     * @param head the names of its columns
     * @param rows its rows, with a cell for each column
     */
    record Rows(String caption, List<String> head, List<List<String>> rows) implements Block {
        public Rows {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** A new page begins. */
    record Break() implements Block {}
}
