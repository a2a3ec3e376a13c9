package org.articleten.cli.report;

import java.util.List;

/** What would have to change, as a section of Markdown. */
public final class WhatifMarkdown {
    private WhatifMarkdown() {}

    /** What leads to each other outcome. */
    public static String of(Outlook outlook, int most) {
        var names = new Names(outlook.scenario(), outlook.book().referenceData());
        var page = new StringBuilder();
        heading(page, outlook.scenario().title());
        page.append("## ")
                .append(MarkdownReport.escaped(Layout.capital(names.withCode(outlook.applicant())) + ", "
                        + Names.day(outlook.asOf()) + ": "
                        + outlook.searched().outcome().says()))
                .append("\n\n");
        for (var outcome : outlook.outcomes()) {
            page.append("### ").append(Layout.capital(outcome.says())).append("\n\n");
            var lines = WhatifText.lines(outlook, outcome, names);
            list(page, lines.stream().limit(most).toList());
            if (lines.size() > most) {
                page.append("- and ").append(lines.size() - most).append(" more\n");
            }
            var reason = outlook.why().get(outcome);
            if (reason != null) {
                page.append("\nThen: ")
                        .append(MarkdownReport.escaped(reason.says() + " (" + Names.force(reason.force()) + ", "
                                + reason.rule() + ", " + reason.source() + ")"))
                        .append('\n');
            }
            page.append('\n');
        }
        var pivotal = WhatifText.pivotal(outlook, names);
        if (!pivotal.isEmpty()) {
            page.append("### Alone enough to change the outcome\n\n");
            list(page, pivotal);
            page.append('\n');
        }
        page.append(MarkdownReport.escaped(outlook.extent())).append('\n');
        if (!outlook.notReached().isEmpty()) {
            page.append(MarkdownReport.escaped(WhatifText.nothing(outlook))).append('\n');
        }
        return page.append('\n').toString();
    }

    /** Two results side by side. */
    public static String of(Supposition supposition) {
        var names = new Names(supposition.scenario(), supposition.book().referenceData());
        var page = new StringBuilder();
        heading(page, supposition.scenario().title());
        page.append("## ")
                .append(MarkdownReport.escaped(
                        Layout.capital(names.withCode(supposition.before().applicant())) + ", "
                                + Names.day(supposition.before().asOf())))
                .append("\n\nWhat if:\n\n");
        list(page, supposition.says(names));
        page.append("\n| | as it is | what if |\n| --- | --- | --- |\n");
        for (var row : Rows.of(supposition)) {
            page.append("| ")
                    .append(row.what())
                    .append(" | ")
                    .append(MarkdownReport.escaped(row.before()))
                    .append(" | ")
                    .append(row.differs() ? "**" : "")
                    .append(MarkdownReport.escaped(row.after()))
                    .append(row.differs() ? "**" : "")
                    .append(" |\n");
        }
        page.append('\n');
        reasons(page, "No longer among the reasons", Rows.gone(supposition));
        reasons(page, "New among the reasons", Rows.came(supposition));
        return page.toString();
    }

    private static void heading(StringBuilder page, String title) {
        page.append("# ").append(MarkdownReport.escaped(title)).append("\n\n");
    }

    private static void reasons(StringBuilder page, String heading, List<?> reasons) {
        if (!reasons.isEmpty()) {
            page.append("### ").append(heading).append("\n\n");
            list(page, DifferenceWords.told(reasons));
            page.append('\n');
        }
    }

    private static void list(StringBuilder page, List<String> lines) {
        lines.forEach(
                line -> page.append("- ").append(MarkdownReport.escaped(line)).append('\n'));
    }
}
