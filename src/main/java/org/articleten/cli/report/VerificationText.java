package org.articleten.cli.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.articleten.evidence.Differing;
import org.articleten.evidence.FileState;
import org.articleten.evidence.ResultDifference;
import org.articleten.evidence.RuleDigests;
import org.articleten.evidence.StepDifference;
import org.articleten.evidence.Verification;
import org.articleten.problem.Quote;
import org.jspecify.annotations.Nullable;

/** What became of evidence that was played again, for people. Whatever the file says is shown as text that does nothing. */
public final class VerificationText {
    private static final int FIELDS_SHOWN = 5;
    private static final String INDENT = "              ";

    private final StringBuilder page = new StringBuilder();

    private VerificationText() {}

    /** The whole answer: what is the same in a line, what is not in full. */
    public static String of(Verification found) {
        var text = new VerificationText();
        text.versions(found);
        text.rules(found.recorded().rules(), found.rules());
        text.scenarioFiles(found);
        found.runs().stream().filter(run -> !run.holds()).forEach(text::run);
        text.verdict(found);
        return text.page.toString();
    }

    private void versions(Verification found) {
        var then = found.recorded().versions();
        var now = found.versions();
        if (then.equals(now)) {
            line("versions", "the same");
        }
        version("Article Ten", then.program(), now.program());
        version("Java", then.java(), now.java());
        version("Drools", then.drools(), now.drools());
    }

    private void version(String what, String then, String now) {
        if (!then.equals(now)) {
            line("versions", "%s: recorded %s, now %s".formatted(what, Quote.of(then), Quote.of(now)));
        }
    }

    private void rules(RuleDigests then, RuleDigests now) {
        if (!then.folder().equals(now.folder())) {
            line(
                    "rules",
                    "recorded from the folder %s, now from %s"
                            .formatted(Quote.of(then.folder()), Quote.of(now.folder())));
        }
        if (then.files().equals(now.files())) {
            line("rules", then.digest().equals(now.digest()) ? "the same" : "the same files, under another digest");
        }
        for (var file : Stream.concat(then.files().keySet().stream(), now.files().keySet().stream())
                .distinct()
                .sorted()
                .toList()) {
            var before = then.files().get(file);
            var after = now.files().get(file);
            if (!Objects.equals(before, after)) {
                line("rules", (before == null ? "added: " : after == null ? "gone: " : "changed: ") + Quote.of(file));
            }
        }
    }

    private void scenarioFiles(Verification found) {
        var changed = files(found, FileState.CHANGED);
        var absent = files(found, FileState.ABSENT);
        if (changed.isEmpty() && absent.isEmpty()) {
            line(
                    "scenarios",
                    found.runs().size() == 1
                            ? "the same"
                            : "all " + found.runs().size() + " the same");
        }
        changed.forEach(file -> line("scenarios", "changed: " + file + "; played as it was recorded"));
        absent.forEach(file -> line("scenarios", "no such file now: " + file + "; played as it was recorded"));
    }

    private static List<String> files(Verification found, FileState state) {
        return found.runs().stream()
                .filter(run -> run.file() == state)
                .map(run -> Quote.of(run.scenario()))
                .toList();
    }

    private void run(Verification.Run run) {
        page.append('\n').append(Quote.printable(run.scenario())).append('\n');
        run.results().forEach(this::result);
        if (run.step() != null) {
            step(run.step());
        }
    }

    private void result(ResultDifference result) {
        page.append("  result of ").append(Quote.printable(result.result())).append('\n');
        fields(result.fields());
    }

    private void fields(List<Differing> fields) {
        for (var field : fields.subList(0, Math.min(FIELDS_SHOWN, fields.size()))) {
            wrapped("    ", Quote.printable(field.field()));
            wrapped("      recorded  ", value(field.recorded()));
            wrapped("      now       ", value(field.now()));
        }
        var more = fields.size() - FIELDS_SHOWN;
        if (more > 0) {
            page.append("    and ").append(more).append(more == 1 ? " more field\n" : " more fields\n");
        }
    }

    private void step(StepDifference step) {
        page.append("  trace, step %d, %s".formatted(step.step(), Quote.printable(step.on())));
        if (step.firing() == 0) {
            page.append('\n');
            fields(step.fields());
            return;
        }
        page.append(", rule ").append(step.firing()).append(" that fired\n");
        var then = firing(step.recorded());
        var now = firing(step.now());
        if (then.equals(now)) {
            wrapped("    ", then);
            fields(step.fields());
        } else {
            wrapped("      recorded  ", then);
            wrapped("      now       ", now);
        }
    }

    private static String firing(@Nullable Object firing) {
        return firing instanceof Map<?, ?> fields
                ? Quote.printable("%s, %s: %s".formatted(fields.get("rule"), fields.get("file"), fields.get("says")))
                : value(firing);
    }

    private static String value(@Nullable Object value) {
        return value == Differing.NOTHING ? "nothing" : Quote.of(String.valueOf(value));
    }

    private void verdict(Verification found) {
        var all = found.runs().size();
        var differ = found.runs().stream().filter(run -> !run.holds()).count();
        page.append('\n');
        page.append(
                differ == 0
                        ? "The evidence holds: %s, with the same results by the same steps.\n".formatted(scenarios(all))
                        : "The evidence does not hold: %d of %s differ%s.\n"
                                .formatted(differ, scenarios(all), differ == 1 ? "s" : ""));
    }

    private static String scenarios(long count) {
        return count == 1 ? "1 scenario" : count + " scenarios";
    }

    private void line(String about, String text) {
        wrapped(Layout.padded(about, INDENT.length()), text);
    }

    private void wrapped(String first, String text) {
        Layout.wrapped(page, first, " ".repeat(first.length()), text);
    }
}
