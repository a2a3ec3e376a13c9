package org.articleten.lesson;

import static org.articleten.document.Markup.html;

import java.util.List;

/** A paper as one page of HTML: no script, no other file, readable on a telephone and in print. */
final class HtmlPaper {
    private static final String STYLE = """
            :root { color-scheme: light dark; }
            body { font: 1.05rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 0 auto; padding: 1rem; }
            h1, h2, h3, h4 { line-height: 1.2; overflow-wrap: anywhere; }
            h2 { border-bottom: 0.15rem solid; padding-bottom: 0.2rem; margin-top: 2rem; }
            p, li, td, th { overflow-wrap: anywhere; }
            ul.choices { list-style: none; padding-left: 0; }
            ul.choices li { padding-left: 2rem; text-indent: -2rem; margin: 0.4rem 0; }
            .box { display: inline-block; width: 2rem; text-indent: 0; }
            .line { display: block; border-bottom: 1px solid; height: 2rem; }
            table { border-collapse: collapse; width: 100%; }
            caption { text-align: left; font-weight: bold; padding: 0.3rem 0; }
            th, td { border: 1px solid; padding: 0.3rem 0.5rem; text-align: left; vertical-align: top; }
            hr { border: 0; border-top: 0.3rem double; margin: 2rem 0; }
            @media print {
              body { max-width: none; padding: 0; font-size: 11pt; }
              hr { break-after: page; visibility: hidden; margin: 0; }
              h2, h3, h4 { break-after: avoid; }
              li, tr { break-inside: avoid; }
            }
            """;

    private HtmlPaper() {}

    static String of(Paper paper) {
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n");
        page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        page.append("<title>").append(html(paper.title())).append("</title>\n");
        page.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n<main>\n");
        page.append("<h1>").append(html(paper.title())).append("</h1>\n");
        for (var block : paper.blocks()) {
            page.append(block(block)).append('\n');
        }
        return page.append("</main>\n</body>\n</html>\n").toString();
    }

    private static String block(Block block) {
        if (block instanceof Block.Heading heading) {
            return element("h" + heading.level(), html(heading.text()));
        }
        if (block instanceof Block.Paragraph paragraph) {
            return element("p", html(paragraph.text().strip()));
        }
        if (block instanceof Block.Labelled labelled) {
            return element(
                    "p",
                    element("strong", html(labelled.lead())) + " "
                            + html(labelled.text().strip()));
        }
        if (block instanceof Block.Items items) {
            return list(items.numbered() ? "ol" : "ul", items.items());
        }
        if (block instanceof Block.Choices choices) {
            return choices(choices.texts());
        }
        if (block instanceof Block.Blank blank) {
            return "<p>" + html(blank.label()) + "<span class=\"line\"></span>".repeat(blank.lines()) + "</p>";
        }
        return block instanceof Block.Rows rows ? rows(rows) : "<hr/>";
    }

    private static String list(String kind, List<String> items) {
        var list = new StringBuilder("<" + kind + ">\n");
        items.forEach(item -> list.append(element("li", html(item))).append('\n'));
        return list.append("</").append(kind).append('>').toString();
    }

    private static String choices(List<String> texts) {
        var list = new StringBuilder("<ul class=\"choices\">\n");
        for (var text : texts) {
            list.append("<li><span class=\"box\" aria-hidden=\"true\">☐</span>")
                    .append(html(text))
                    .append("</li>\n");
        }
        return list.append("</ul>").toString();
    }

    private static String rows(Block.Rows rows) {
        var table = new StringBuilder("<table>\n");
        if (!rows.caption().isEmpty()) {
            table.append(element("caption", html(rows.caption()))).append('\n');
        }
        table.append("<thead>\n<tr>");
        rows.head()
                .forEach(cell ->
                        table.append("<th scope=\"col\">").append(html(cell)).append("</th>"));
        table.append("</tr>\n</thead>\n<tbody>\n");
        for (var row : rows.rows()) {
            table.append("<tr>");
            row.forEach(cell -> table.append(element("td", html(cell))));
            table.append("</tr>\n");
        }
        return table.append("</tbody>\n</table>").toString();
    }

    private static String element(String name, String content) {
        return "<" + name + ">" + content + "</" + name + ">";
    }
}
