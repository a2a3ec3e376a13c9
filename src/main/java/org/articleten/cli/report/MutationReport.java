package org.articleten.cli.report;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articleten.mutation.Verdict;
import org.articleten.mutation.Verdict.Fate;
import org.articleten.rulebook.RuleBook;
import org.jspecify.annotations.Nullable;

/** What became of the mutants of a rule book. */
public final class MutationReport {
    private MutationReport() {}

    /** How many mutants nothing noticed, or are recorded as equivalent and are not. */
    public static long unnoticed(List<Verdict> verdicts) {
        return count(verdicts, Fate.SURVIVED) + count(verdicts, Fate.WRONGLY_EQUIVALENT);
    }

    /** The survivors, each with its place; then how many of each kind there are. */
    public static void text(List<Verdict> verdicts, Style style, PrintStream out) {
        var page = new StringBuilder();
        for (var verdict : verdicts) {
            if (verdict.fate() == Fate.SURVIVED || verdict.fate() == Fate.WRONGLY_EQUIVALENT) {
                survivor(verdict, style, page);
            }
        }
        var rules = verdicts.stream()
                .map(verdict -> verdict.mutant().rule().info())
                .distinct()
                .count();
        page.append(Tested.counted(verdicts.size(), "mutant"))
                .append(" of ")
                .append(Tested.counted(rules, "rule"))
                .append(":\n");
        line(page, count(verdicts, Fate.KILLED), "noticed by a scenario");
        line(page, count(verdicts, Fate.BROKEN), "no rules any more: they do not compile");
        line(page, count(verdicts, Fate.EQUIVALENT), "recorded as saying the same, each with its reason");
        line(
                page,
                count(verdicts, Fate.WRONGLY_EQUIVALENT),
                "recorded as saying the same, and a scenario shows otherwise");
        line(page, count(verdicts, Fate.SURVIVED), "noticed by nothing");
        page.append(share(verdicts)).append(" of those that change what the rules say are noticed\n");
        out.print(page);
    }

    private static void survivor(Verdict verdict, Style style, StringBuilder page) {
        var mutant = verdict.mutant();
        page.append(mutant.rule().source().path())
                .append(':')
                .append(mutant.span().line())
                .append(": ")
                .append(style.bad(
                        verdict.fate() == Fate.SURVIVED ? "survives" : "recorded as saying the same, and does not"))
                .append(": ")
                .append(mutant.kind().says())
                .append('\n');
        Layout.wrapped(
                page,
                "  rule  ",
                "        ",
                mutant.rule().info().id() + ", " + mutant.rule().info().name());
        Layout.wrapped(page, "  is    ", "        ", oneLine(mutant.before()));
        if (!mutant.after().isEmpty()) {
            Layout.wrapped(page, "  not   ", "        ", oneLine(mutant.after()));
        }
        var by = verdict.by();
        if (by != null) {
            Layout.wrapped(page, "  shown by  ", "        ", by.path());
        }
        var found = verdict.found();
        if (found != null) {
            page.append("  a scenario in which it shows:\n");
            found.lines().forEach(line -> page.append("    ").append(line).append('\n'));
        }
        page.append('\n');
    }

    /** All mutants as a JSON document. */
    public static void json(RuleBook book, List<Verdict> verdicts, PrintStream out) {
        var document = new LinkedHashMap<String, Object>();
        document.put("schemaVersion", 1);
        document.put("engine", JsonReport.engine(book));
        var counts = new LinkedHashMap<String, Object>();
        counts.put("mutants", verdicts.size());
        for (var fate : Fate.values()) {
            counts.put(word(fate), count(verdicts, fate));
        }
        document.put("counts", counts);
        var mutants = new ArrayList<Map<String, @Nullable Object>>();
        verdicts.forEach(verdict -> mutants.add(mutant(verdict)));
        document.put("mutants", mutants);
        JsonReport.print(document, out);
    }

    private static Map<String, @Nullable Object> mutant(Verdict verdict) {
        var mutant = verdict.mutant();
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("file", mutant.rule().source().path());
        data.put("line", mutant.span().line());
        data.put("id", mutant.rule().info().id());
        data.put("rule", mutant.rule().info().name());
        data.put("change", mutant.kind().says());
        data.put("from", mutant.before());
        data.put("to", mutant.after());
        data.put("fate", word(verdict.fate()));
        var by = verdict.by();
        data.put("by", by == null ? null : by.path());
        data.put("found", verdict.found());
        data.put("because", verdict.reason());
        return data;
    }

    private static String word(Fate fate) {
        return switch (fate) {
            case KILLED -> "noticed";
            case BROKEN -> "broken";
            case EQUIVALENT -> "equivalent";
            case WRONGLY_EQUIVALENT -> "wrongly-equivalent";
            case SURVIVED -> "survived";
        };
    }

    /** Noticed among those not equivalent, in percent with one decimal, rounded down. */
    private static String share(List<Verdict> verdicts) {
        var noticed = count(verdicts, Fate.KILLED) + count(verdicts, Fate.BROKEN);
        var all = noticed + unnoticed(verdicts);
        var thousandth = all == 0 ? 1000 : 1000 * noticed / all;
        return thousandth / 10 + "." + thousandth % 10 + " %";
    }

    private static void line(StringBuilder page, long count, String what) {
        if (count > 0) {
            Layout.wrapped(page, Layout.right(String.valueOf(count), 7) + "  ", " ".repeat(9), what);
        }
    }

    private static long count(List<Verdict> verdicts, Fate fate) {
        return verdicts.stream().filter(verdict -> verdict.fate() == fate).count();
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
