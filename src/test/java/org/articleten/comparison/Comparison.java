package org.articleten.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.articleten.rulebook.RuleBook;

/** Lets all programs decide the same scenarios one after the other, checks their answers, and prints a table. */
final class Comparison {
    private static final int TIMES = 3;
    private static final int ONE = 1;

    private Comparison() {}

    /** Takes how many scenarios and the seed; ends with 1 where answers differ. */
    public static void main(String[] arguments) throws Exception {
        var count = number(arguments, 0, 10_000);
        var seed = number(arguments, 1, 1);
        var book = RuleBook.load(Path.of("rules", "nato"), List.of());
        var batch = new Generator(book.referenceData(), seed).batch(count);
        var folder = Files.createTempDirectory("comparison");
        var table = new ArrayList<Measured>();
        var wrong = new ArrayList<String>();
        try {
            for (var program : Program.values()) {
                var missing = program.missing();
                if (missing != null) {
                    System.err.println(program.title() + " is left out: `" + missing + "` is not installed");
                    continue;
                }
                var measured = Measured.of(program, batch, folder, TIMES);
                table.add(measured);
                var difference = measured.difference(table.get(0));
                if (difference != null) {
                    wrong.add(program.title() + ": " + difference);
                }
            }
        } finally {
            delete(folder);
        }
        System.out.print(text(table, count, seed));
        wrong.forEach(System.err::println);
        System.out.println(wrong.isEmpty() ? "All answers are the same." : "Answers differ.");
        System.exit(wrong.isEmpty() ? 0 : ONE);
    }

    private static int number(String[] arguments, int at, int usual) {
        if (arguments.length <= at) {
            return usual;
        }
        var number = arguments[at].matches("[1-9]\\d{0,6}") ? Integer.parseInt(arguments[at]) : 0;
        if (number == 0) {
            System.err.println("compare: `" + arguments[at] + "` is no number from 1 to 9999999");
            System.err.println("help: compare [SCENARIOS [SEED]]");
            System.exit(2);
        }
        return number;
    }

    private static String text(List<Measured> table, int count, int seed) {
        var page = new StringBuilder(String.format(
                Locale.ROOT,
                "%,d scenarios, seed %d, one thread each; the median of %d times after one to warm up%n%n",
                count,
                seed,
                TIMES));
        page.append(row("", "decided", "a second", "ratio", "process"));
        var own = table.get(0).perSecond();
        for (var measured : table) {
            page.append(row(
                    measured.program().title(),
                    String.format(Locale.ROOT, "%,d", measured.decided()),
                    String.format(Locale.ROOT, "%,.0f", measured.perSecond()),
                    ratio(measured.perSecond() / own),
                    String.format(Locale.ROOT, "%.1f s", measured.process())));
        }
        return page.append('\n').toString();
    }

    private static String ratio(double ratio) {
        return ratio < ONE ? String.format(Locale.ROOT, "%.3f", ratio) : String.format(Locale.ROOT, "%.1f", ratio);
    }

    private static String row(String title, String decided, String perSecond, String ratio, String process) {
        return String.format(Locale.ROOT, "%-46s %8s %11s %7s %9s%n", title, decided, perSecond, ratio, process);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
