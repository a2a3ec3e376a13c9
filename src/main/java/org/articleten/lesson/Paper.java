package org.articleten.lesson;

import java.util.List;

/**
 * Something to print, in English.
 *
 * @param title its title
 * @param blocks its parts, in order
 */
public record Paper(String title, List<Block> blocks) {
    public Paper {
        blocks = List.copyOf(blocks);
    }

    /** As Markdown. */
    public String markdown() {
        return MarkdownPaper.of(this);
    }

    /** As one page of HTML that needs no other file. */
    public String html() {
        return HtmlPaper.of(this);
    }
}
