package org.articleten.cli.report;

import java.util.List;
import java.util.Map;
import org.articleten.evidence.Software;
import org.articleten.evidence.Verification;
import org.articleten.evidence.Verification.Kept;
import org.articleten.evidence.Verification.Replay;
import org.articleten.evidence.Verification.StepChange;
import org.jspecify.annotations.Nullable;

/** What a replay of evidence found, as text. */
public final class VerificationText {
    private static final String IN = "  ";
    private static final String UNDER = "             ";

    private VerificationText() {}

    /** What was found, as text. */
    public static String of(Verification found, Style style) {
        var page = new StringBuilder();
        var recorded = found.recorded();
        if (!found.here().equals(recorded.software())) {
            line(
                    page,
                    "software",
                    "recorded with %s, here %s".formatted(words(recorded.software()), words(found.here())));
        }
        line(
                page,
                "rules",
                recorded.rules() + (found.rules().isEmpty() ? ": every file is the same" : ": files differ"));
        found.rules()
                .forEach((file, change) -> page.append(UNDER)
                        .append(file)
                        .append(", ")
                        .append(change)
                        .append('\n'));
        for (var replay : found.runs()) {
            if (replay.same() && replay.file() == Kept.SAME) {
                page.append(replay.run().scenario()).append(": the same\n");
                continue;
            }
            page.append(replay.run().scenario()).append('\n');
            line(page, "file", file(replay.file()));
            if (!replay.intact()) {
                line(page, "text", style.bad("is not that of the recorded digest"));
            }
            results(replay, page, style);
            step(replay.step(), page, style);
        }
        var differ = found.runs().stream().filter(replay -> !replay.same()).count();
        page.append('\n')
                .append(Tested.counted(found.runs().size(), "scenario"))
                .append(" replayed: ");
        page.append(
                differ == 0
                        ? "the same results for the same reasons"
                        : differ + (differ == 1 ? " differs" : " differ"));
        return page.append('\n').toString();
    }

    private static void line(StringBuilder page, String label, String text) {
        Layout.wrapped(page, Layout.padded(IN + label, UNDER.length()), UNDER, text);
    }

    private static String words(Software software) {
        return "version %s, Java %s, Drools %s".formatted(software.program(), software.java(), software.engine());
    }

    private static String file(Kept kept) {
        return switch (kept) {
            case SAME -> "the same";
            case CHANGED -> "has changed since; the recorded text is replayed";
            case ABSENT -> "is not here; the recorded text is replayed";
        };
    }

    private static void results(Replay replay, StringBuilder page, Style style) {
        if (replay.results().isEmpty()) {
            line(page, "results", "the same");
            return;
        }
        line(page, "results", style.bad("differ"));
        for (var change : replay.results()) {
            page.append(UNDER)
                    .append(change.applicant())
                    .append(", ")
                    .append(change.asOf())
                    .append('\n');
            for (var field : change.fields()) {
                DifferenceText.field(field, UNDER + IN, page);
            }
        }
    }

    private static void step(@Nullable StepChange change, StringBuilder page, Style style) {
        if (change == null) {
            line(page, "reasons", "the same");
            return;
        }
        line(page, "reasons", style.bad("differ from step %d on".formatted(change.number())));
        fired("recorded", change.recorded(), change.found(), page);
        fired("now", change.found(), change.recorded(), page);
    }

    /** What fires in a step of the one trace and not in that of the other. */
    private static void fired(
            String label,
            @Nullable Map<String, @Nullable Object> step,
            @Nullable Map<String, @Nullable Object> other,
            StringBuilder page) {
        if (step == null) {
            page.append(UNDER).append(label).append(": nothing more\n");
            return;
        }
        var there = other == null ? List.<String>of() : sentences(other);
        for (var sentence : sentences(step)) {
            if (!there.contains(sentence)) {
                Layout.wrapped(page, UNDER, UNDER + IN, label + ", " + step.get("on") + ": " + sentence);
            }
        }
    }

    private static List<String> sentences(Map<String, @Nullable Object> step) {
        if (!(step.get("fired") instanceof List<?> fired)) {
            return List.of();
        }
        return fired.stream()
                .map(each ->
                        each instanceof Map<?, ?> firing ? firing.get("rule") + "  " + firing.get("says") : "" + each)
                .toList();
    }
}
