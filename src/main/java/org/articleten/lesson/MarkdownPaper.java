package org.articleten.lesson;

import static org.articleten.document.Markup.markdown;

import java.util.ArrayList;
import java.util.List;
import org.articleten.document.Markup;

/** A paper as Markdown. */
final class MarkdownPaper {
    private static final String LINE = "\\_".repeat(40);

    private MarkdownPaper() {}

    static String of(Paper paper) {
        var page = new StringBuilder("# " + markdown(paper.title()) + "\n");
        for (var block : paper.blocks()) {
            page.append('\n').append(block(block)).append('\n');
        }
        return page.toString();
    }

    private static String block(Block block) {
        if (block instanceof Block.Heading heading) {
            return "#".repeat(heading.level()) + " " + markdown(heading.text());
        }
        if (block instanceof Block.Paragraph paragraph) {
            return markdown(paragraph.text().strip());
        }
        if (block instanceof Block.Labelled labelled) {
            return "**" + markdown(labelled.lead()) + "** "
                    + markdown(labelled.text().strip());
        }
        if (block instanceof Block.Items items) {
            return items(items);
        }
        if (block instanceof Block.Choices choices) {
            return "- [ ] "
                    + String.join(
                            "\n- [ ] ",
                            choices.texts().stream().map(Markup::markdown).toList());
        }
        if (block instanceof Block.Blank blank) {
            return markdown(blank.label()) + "\n"
                    + ("\n" + LINE + "\n").repeat(blank.lines()).stripTrailing();
        }
        return block instanceof Block.Rows rows ? rows(rows) : "---";
    }

    private static String items(Block.Items items) {
        var lines = new ArrayList<String>();
        for (var item : items.items()) {
            lines.add((items.numbered() ? (lines.size() + 1) + ". " : "- ") + markdown(item));
        }
        return String.join("\n", lines);
    }

    private static String rows(Block.Rows rows) {
        var lines = new ArrayList<String>();
        if (!rows.caption().isEmpty()) {
            lines.add(markdown(rows.caption()) + "\n");
        }
        lines.add(row(rows.head()));
        lines.add("|" + " --- |".repeat(rows.head().size()));
        rows.rows().forEach(row -> lines.add(row(row)));
        return String.join("\n", lines);
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells.stream().map(Markup::markdown).toList()) + " |";
    }
}
