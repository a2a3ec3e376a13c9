package org.articleten.cli.report;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.articleten.facts.Word;
import org.articleten.sweep.Axis;
import org.articleten.sweep.Delays;
import org.articleten.sweep.Method;
import org.articleten.sweep.Tally;
import org.articleten.sweep.Tally.Count;
import org.articleten.sweep.Tally.Quantiles;

/** A sweep on a page of text, or its counts as CSV. */
public final class SweepText {
    private static final int WORDS = 24;
    private static final int NUMBERS = 10;
    private static final int FEW = 8;

    private final Swept swept;
    private final Names names;
    private final Style style;
    private final StringBuilder page = new StringBuilder();

    private SweepText(Swept swept, Style style) {
        this.swept = swept;
        this.style = style;
        this.names = new Names(swept.scenario(), swept.outcomes().plan().book().referenceData());
    }

    /** Prints the page. */
    public static void print(Swept swept, Style style, PrintStream out) {
        var text = new SweepText(swept, style);
        text.head();
        Tally.of(swept.outcomes()).forEach(text::tally);
        text.history();
        out.print(text.page);
    }

    /** Prints one line for each count. */
    public static void csv(Swept swept, PrintStream out) {
        out.print("applicant,what,value,plays,share\r\n");
        for (var tally : Tally.of(swept.outcomes())) {
            tally.outcomes().forEach(count -> csv(tally, "outcome", count.what().word(), count, out));
            tally.prospects()
                    .forEach(count -> csv(tally, "prospect", count.what().word(), count, out));
            tally.pivotal().forEach(count -> csv(tally, "pivotal", count.what(), count, out));
            csv(tally, "inForce", tally.inForce(), out);
            csv(tally, "accession", tally.accession(), out);
        }
    }

    private static void csv(Tally tally, String what, String value, Count<?> count, PrintStream out) {
        out.print("%s,%s,%s,%d,%s\r\n".formatted(tally.applicant(), what, value, count.plays(), count.chance()));
    }

    private static void csv(Tally tally, String what, Quantiles quantiles, PrintStream out) {
        for (var i = 0; i < quantiles.days().size(); i++) {
            out.print("%s,%s at %d%%,%s,%d,\r\n"
                    .formatted(
                            tally.applicant(),
                            what,
                            Quantiles.PERCENTS.get(i),
                            quantiles.days().get(i),
                            quantiles.plays()));
        }
    }

    private void head() {
        var outcomes = swept.outcomes();
        var wanted = outcomes.plan().wanted();
        Layout.wrapped(page, "", "", swept.title() + ".");
        Layout.wrapped(page, "", "", swept.scenario().path() + ", answer of " + Names.day(wanted.asOf()));
        var plays = outcomes.plan().plays();
        var how = switch (wanted.method()) {
            case EXHAUSTIVE -> "every combination of what varies";
            case RANDOM -> "chosen by chance, seed " + wanted.seed();
            case LATIN_HYPERCUBE -> "chosen by chance as a Latin hypercube, seed " + wanted.seed();
        };
        page.append('\n');
        if (!outcomes.complete()) {
            page.append(style.bad("Stopped after " + number(outcomes.played()) + " of " + number(plays) + " plays."))
                    .append(" What follows is of these.\n");
        }
        Layout.wrapped(page, "", "", style.strong(Layout.capital(Tested.counted(plays, "play"))) + ": " + how);
        swept.groups().forEach(this::group);
    }

    private void group(Swept.Group group) {
        var what = switch (group.kind()) {
            case VOTE -> "votes of " + people(group);
            case POSITION -> "positions of " + people(group);
            case ACCEPTANCE -> "days from the signature to the acceptance by " + people(group);
            case DAY, DEPOSIT -> group.axes().get(0).name();
        };
        Layout.wrapped(page, "  ", "    ", what + ": " + values(group.axes().get(0)));
    }

    private String people(Swept.Group group) {
        var codes = group.axes().stream().map(axis -> String.valueOf(axis.of())).toList();
        return codes.size() > FEW ? codes.size() + " governments" : names.list(codes);
    }

    private static String values(Axis axis) {
        var values = axis.values();
        if (values.size() > FEW) {
            return "%d values from %s to %s%s"
                    .formatted(
                            values.size(),
                            values.get(0).cell(),
                            values.get(values.size() - 1).cell(),
                            Swept.even(axis) ? "" : ", some likelier than others");
        }
        var words = new ArrayList<String>();
        for (var value : values) {
            var word = value.cell().toString().replace('-', value.cell() instanceof String ? ' ' : '-');
            words.add(Swept.even(axis) ? word : word + " (" + percent(value.chance()) + ")");
        }
        return String.join(", ", words);
    }

    private void tally(Tally tally) {
        var chance = swept.outcomes().plan().wanted().method() == Method.EXHAUSTIVE;
        heading("Outcome for " + names.withCode(tally.applicant()), chance && swept.weighted() ? "chance" : "");
        counts(tally.outcomes());
        if (!tally.prospects().isEmpty()) {
            heading("If the question were put then, by the positions", "");
            counts(tally.prospects());
        }
        if (!tally.pivotal().isEmpty()) {
            heading("Pivotal: another word of this government alone changes that", "");
            pivotal(tally.pivotal());
        } else if (!swept.outcomes().plan().governments().isEmpty()) {
            page.append('\n');
            Layout.wrapped(
                    page,
                    "",
                    "",
                    "Which governments decide was not tried: it would take as many plays again for each other word of"
                            + " each of them. Fewer tries, or every combination, tell it.");
        }
        quantiles("Entry into force of the protocol", tally.inForce());
        quantiles("Accession", tally.accession());
    }

    private void heading(String words, String last) {
        page.append('\n')
                .append(style.strong(
                        last.isEmpty()
                                ? words
                                : Layout.padded(words, WORDS + 2 + 2 * NUMBERS) + Layout.right(last, NUMBERS)))
                .append('\n');
    }

    private void counts(List<? extends Count<? extends Word>> counts) {
        counts.forEach(count -> line(count.what().says(), count));
    }

    private void pivotal(List<Count<String>> counts) {
        var sorted = new ArrayList<>(counts);
        sorted.sort((one, other) -> other.plays() - one.plays());
        var alike =
                sorted.stream().allMatch(count -> count.plays() == sorted.get(0).plays());
        if (alike && sorted.size() > FEW) {
            line("each of the " + sorted.size(), sorted.get(0));
        } else {
            sorted.forEach(count -> line(names.withCode(count.what()), count));
        }
    }

    private void line(String words, Count<?> count) {
        var played = Math.max(1, swept.outcomes().played());
        page.append("  ")
                .append(Layout.padded(words, WORDS))
                .append(Layout.right(number(count.plays()), NUMBERS))
                .append(Layout.right(percent((double) count.plays() / played), NUMBERS));
        if (swept.weighted()) {
            page.append(Layout.right(percent(count.chance()), NUMBERS));
        }
        page.append('\n');
    }

    private void quantiles(String what, Quantiles quantiles) {
        if (quantiles.days().isEmpty()) {
            return;
        }
        heading(what + ", in " + Tested.counted(quantiles.plays(), "play"), "");
        for (var i = 0; i < quantiles.days().size(); i++) {
            page.append("  ")
                    .append(Layout.right(Quantiles.PERCENTS.get(i) + " %", 4))
                    .append(" by ")
                    .append(Names.day(quantiles.days().get(i)))
                    .append('\n');
        }
    }

    private void history() {
        for (var delays : swept.outcomes().plan().history()) {
            heading("Where the delays come from", "");
            Layout.wrapped(page, "  ", "  ", sentence(delays));
        }
    }

    private static String sentence(Delays delays) {
        var days = delays.days();
        var text = new StringBuilder("Drawn from %d delays %s in %s: %d to %d days, half of them up to %d."
                .formatted(
                        days.size(),
                        delays.of(),
                        delays.file(),
                        days.get(0),
                        days.get(days.size() - 1),
                        days.get((days.size() - 1) / 2)));
        if (!delays.bases().isEmpty()) {
            text.append(" How they are known: ").append(listed(delays.bases())).append('.');
        }
        text.append(" Confidence: ").append(listed(delays.confidences())).append('.');
        if (delays.leftOut() > 0) {
            text.append(" %d more are only presumed and are left out.".formatted(delays.leftOut()));
        }
        return text.append(" Each is drawn apart from every other, whoever the government is.")
                .toString();
    }

    private static String listed(Map<String, Integer> counts) {
        return String.join(
                ", ",
                counts.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .toList());
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', ' ');
    }

    private static String percent(double share) {
        var percent = 100 * share;
        return String.format(Locale.ROOT, percent != 0 && percent < 0.1 ? "%.3g %%" : "%.1f %%", percent);
    }
}
