package org.articleten.cli.report;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.articleten.coverage.Coverage;
import org.articleten.coverage.RuleCoverage;
import org.articleten.document.Markup;
import org.jspecify.annotations.Nullable;

/** Coverage as one page that needs nothing else: a table of the files, then the text of each, line by line. */
public final class CoverageHtml {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Coverage of the rules</title>
            <style>
            :root { color-scheme: light dark; --all: #d7f0d7; --part: #fbeeb8; --none: #f8d0d0; --faint: #666; }
            @media (prefers-color-scheme: dark) {
              :root { --all: #1d3d22; --part: #4a3d10; --none: #552222; --faint: #aaa; }
            }
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 90rem; margin: 0 auto; padding: 1rem; }
            table { border-collapse: collapse; }
            th, td { text-align: left; padding: .2rem .8rem .2rem 0; }
            td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; }
            pre { overflow-x: auto; line-height: 1.4; }
            pre span { display: inline-block; min-width: 100%; }
            pre b { font-weight: normal; color: var(--faint); }
            .all { background: var(--all); } .part { background: var(--part); } .none { background: var(--none); }
            </style>
            </head>
            <body>
            <h1>Coverage of the rules</h1>
            """;
    private static final String KEY = """
            <p>In the margin: <span class="all">+</span> held at one time and not at another, or fired;
            <span class="part">~</span> one of the two only; <span class="none">-</span> never.
            A line says more when it is pointed at.</p>
            """;

    private CoverageHtml() {}

    public static void print(Coverage coverage, PrintStream out) {
        var page = new StringBuilder(HEAD);
        page.append("<p>%s, %s. Points: %s.</p>\n"
                .formatted(
                        Tested.counted(coverage.scenarios(), "scenario"),
                        Tested.counted(coverage.rules().size(), "rule"),
                        CoverageWords.points(coverage)));
        page.append("<table>\n<tr><th>File</th><th class=\"n\">Rules fired</th><th class=\"n\">Points seen</th>"
                + "<th class=\"n\">%</th></tr>\n");
        var number = 0;
        for (var file : coverage.byFile().entrySet()) {
            row(file, ++number, page);
        }
        page.append("</table>\n").append(KEY);
        number = 0;
        for (var file : coverage.byFile().entrySet()) {
            page.append("<h2 id=\"f%d\">%s</h2>\n".formatted(++number, escaped(file.getKey())));
            source(file.getValue(), page);
        }
        out.print(page.append("</body>\n</html>\n"));
    }

    private static void row(Map.Entry<String, List<RuleCoverage>> file, int number, StringBuilder page) {
        var rules = file.getValue();
        var points = rules.stream().mapToInt(RuleCoverage::points).sum();
        var seen = rules.stream().mapToInt(RuleCoverage::seen).sum();
        page.append("<tr><td><a href=\"#f%d\">%s</a></td>".formatted(number, escaped(file.getKey())));
        cell(rules.stream().filter(rule -> rule.fired().ever()).count() + " of " + rules.size(), page);
        cell(seen + " of " + points, page);
        cell(CoverageWords.percent(Coverage.tenths(seen, points)), page);
        page.append("</tr>\n");
    }

    private static void cell(String text, StringBuilder page) {
        page.append("<td class=\"n\">").append(text).append("</td>");
    }

    private static void source(List<RuleCoverage> rules, StringBuilder page) {
        var shown = CoverageLine.of(rules);
        page.append("<pre>");
        var number = 0;
        for (var line : rules.get(0).rule().source().text().lines().toList()) {
            line(++number, line, shown.get(number), page);
        }
        page.append("</pre>\n");
    }

    private static void line(int number, String text, @Nullable CoverageLine shown, StringBuilder page) {
        var sign = " ";
        if (shown == null) {
            page.append("<span>");
        } else {
            var none = shown.seen() == 0;
            var all = shown.seen() == shown.points();
            sign = none ? "-" : all ? "+" : "~";
            page.append("<span class=\"%s\" title=\"%s\">"
                    .formatted(none ? "none" : all ? "all" : "part", escaped(String.join("; ", shown.words()))));
        }
        page.append("<b>")
                .append(Layout.right(String.valueOf(number), 5))
                .append(' ')
                .append(sign);
        page.append("</b> ").append(escaped(text)).append("</span>\n");
    }

    private static String escaped(String text) {
        return Markup.html(text);
    }
}
