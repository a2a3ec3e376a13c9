package org.articleten.cli.report;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articleten.rulebook.RuleBook;
import org.articleten.rulebook.RuleInfo;

/** The rule book for a reader. */
public final class RulesReport {
    private RulesReport() {}

    /** One line for each rule. */
    public static void list(List<RuleEntry> entries, Style style, PrintStream out) {
        var page = new StringBuilder();
        for (var entry : entries) {
            for (var rule : entry.rules()) {
                Layout.wrapped(
                        page,
                        Layout.padded(entry.id(), 11)
                                + Layout.padded(rule.force().word(), 11),
                        " ".repeat(22),
                        rule.name());
            }
        }
        out.print(page);
        out.print(style.faint("Show one with its text and its scenarios: article-ten rules ID") + "\n");
    }

    /** Everything about an entry. */
    public static void text(RuleEntry entry, Style style, PrintStream out) {
        var page = new StringBuilder(style.strong(entry.id())).append('\n');
        for (var i = 0; i < entry.rules().size(); i++) {
            var rule = entry.rules().get(i);
            page.append('\n');
            Layout.wrapped(page, "", "", rule.name());
            Layout.wrapped(page, "  force     ", " ".repeat(12), Names.force(rule.force()));
            Layout.wrapped(page, "  source    ", " ".repeat(12), rule.source());
            Layout.wrapped(page, "  sentence  ", " ".repeat(12), rule.says());
            Layout.wrapped(page, "  file      ", " ".repeat(12), rule.file() + ", line " + rule.line());
            page.append('\n');
            entry.texts()
                    .get(i)
                    .lines()
                    .forEach(line -> page.append("    ").append(line).append('\n'));
        }
        page.append("\nScenarios that exercise it: ")
                .append(entry.scenarios().size())
                .append('\n');
        entry.scenarios().forEach(scenario -> page.append("  ").append(scenario).append('\n'));
        out.print(page);
    }

    /** All entries as a JSON document. */
    public static void json(RuleBook book, List<RuleEntry> entries, PrintStream out) {
        var document = new LinkedHashMap<String, Object>();
        document.put("schemaVersion", 1);
        document.put("engine", JsonReport.engine(book));
        var list = new ArrayList<Map<String, Object>>();
        entries.forEach(entry -> list.add(data(entry)));
        document.put("entries", list);
        JsonReport.print(document, out);
    }

    /** An entry as plain data. */
    public static Map<String, Object> data(RuleEntry entry) {
        var data = new LinkedHashMap<String, Object>();
        data.put("id", entry.id());
        var rules = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < entry.rules().size(); i++) {
            rules.add(rule(entry.rules().get(i), entry.texts().get(i)));
        }
        data.put("rules", rules);
        data.put("scenarios", entry.scenarios());
        return data;
    }

    private static Map<String, Object> rule(RuleInfo rule, String text) {
        var data = new LinkedHashMap<String, Object>();
        data.put("name", rule.name());
        data.put("force", rule.force().word());
        data.put("source", rule.source());
        data.put("says", rule.says());
        data.put("file", rule.file());
        data.put("line", rule.line());
        data.put("text", text);
        return data;
    }

    /** An entry as a section of Markdown. */
    public static void markdown(RuleEntry entry, PrintStream out) {
        var page = new StringBuilder("## ").append(entry.id()).append("\n\n");
        for (var i = 0; i < entry.rules().size(); i++) {
            var rule = entry.rules().get(i);
            page.append("### ").append(MarkdownReport.escaped(rule.name())).append("\n\n");
            page.append("- force: ").append(Names.force(rule.force())).append('\n');
            page.append("- source: ")
                    .append(MarkdownReport.escaped(rule.source()))
                    .append('\n');
            page.append("- sentence: ")
                    .append(MarkdownReport.escaped(rule.says()))
                    .append('\n');
            page.append("- file: ").append(MarkdownReport.escaped(rule.file())).append(", line ");
            page.append(rule.line()).append("\n\n");
            page.append("```\n").append(entry.texts().get(i)).append("\n```\n\n");
        }
        page.append("Scenarios that exercise it:\n\n");
        entry.scenarios()
                .forEach(scenario -> page.append("- ")
                        .append(MarkdownReport.escaped(scenario))
                        .append('\n'));
        out.print(page.append(entry.scenarios().isEmpty() ? "none\n\n" : "\n"));
    }
}
