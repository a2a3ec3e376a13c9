package org.articleten.sweep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.articleten.document.Node;
import org.articleten.document.ScalarNode;
import org.articleten.problem.Problems;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.articleten.sweep.Axis.Kind;
import org.jspecify.annotations.Nullable;

/** Reads of days what varies: days of acts, and delays of acceptances and deposits. */
final class DayReader {
    private static final String HISTORY = "history";
    private static final String WITH_PRESUMED = "history-with-presumed";
    private static final int LONGEST = 36_525;

    private final Setting setting;
    private final Axes axes;
    private final Problems problems;

    DayReader(Setting setting, Axes axes, Problems problems) {
        this.setting = setting;
        this.axes = axes;
        this.problems = problems;
    }

    /** Finds out who is meant. */
    interface Who {
        List<String> who(Keys keys, String key, List<String> parties, boolean outsiders);
    }

    void dates(Keys keys) {
        var kind = keys.text("dates");
        if (kind == null) {
            return;
        }
        var acts = Timelines.acts(setting.draft());
        var such = new ArrayList<Integer>();
        for (var i = 0; i < acts.size(); i++) {
            if (acts.get(i).containsKey(kind)) {
                such.add(i);
            }
        }
        if (such.isEmpty()) {
            var known = acts.stream()
                    .flatMap(act -> act.keySet().stream())
                    .map(String::valueOf)
                    .filter(key -> !List.of("on", "source", "about", "confidence", "precision", "unverified")
                            .contains(key))
                    .distinct()
                    .sorted()
                    .toList();
            keys.report(
                    "dates",
                    "no-such-act",
                    "no act of the scenario's timeline has the key " + Quote.of(kind),
                    Suggestion.help(kind, known));
            return;
        }
        var which = keys.number("which", 1, such.size());
        if (which == null && (keys.has("which") || such.size() > 1)) {
            if (!keys.has("which")) {
                keys.report(
                        "dates",
                        "which-act",
                        "the timeline has %d acts with the key %s".formatted(such.size(), Quote.of(kind)),
                        "add `which`, from 1 to %d in the order of the timeline".formatted(such.size()));
            }
            return;
        }
        var act = such.get(which == null ? 0 : which - 1);
        var days = days(keys, acts.get(act).get("on"));
        if (days != null) {
            check(keys, act, days.values());
            var name = "day of " + kind + (such.size() > 1 ? " " + which : "");
            report(
                    keys,
                    "dates",
                    name,
                    axes.add(name, Kind.DAY, null, days, day -> day, new Change.OfDay(act, days.values())));
        }
    }

    private @Nullable Choices<LocalDate> days(Keys keys, @Nullable Object stated) {
        var days = keys.get("days");
        var shift = keys.get("shift");
        if (days != null && shift == null) {
            return Choices.read(
                    days,
                    Keys::date,
                    (from, to, step, most) -> LocalDate.MIN.equals(from)
                            ? List.of()
                            : from.datesUntil(to.isBefore(from) ? from : to.plusDays(1), java.time.Period.ofDays(step))
                                    .limit(most)
                                    .toList(),
                    problems);
        }
        if (shift != null && days == null) {
            var base = LocalDate.parse(String.valueOf(stated));
            var shifts = delays(shift, -LONGEST);
            return shifts == null
                    ? null
                    : new Choices<>(shifts.values().stream().map(base::plusDays).toList(), shifts.chances());
        }
        keys.report(
                "dates",
                "missing-key",
                "this says " + (days == null ? "neither `days` nor `shift`" : "both `days` and `shift`"),
                "give `days`, such as `{from: 2025-01-01, to: 2025-06-30}`, or `shift` in days, such as `[-30, 0, 30]`");
        return null;
    }

    /** Says at once where a scenario would be none with an act on its first or its last day. */
    private void check(Keys keys, int act, List<LocalDate> days) {
        var first = days.stream().min(LocalDate::compareTo).orElseThrow();
        var last = days.stream().max(LocalDate::compareTo).orElseThrow();
        for (var day : List.of(first, last)) {
            try {
                Timelines.moved(
                                setting.draft(),
                                java.util.Map.of(act, day),
                                setting.scenario().asOf())
                        .sketch();
            } catch (ProblemsFound refused) {
                keys.report(
                        "dates",
                        "bad-day",
                        "on %s the scenario would be none: %s"
                                .formatted(day, refused.problems().get(0).message()),
                        "choose other days");
                return;
            }
        }
    }

    void acceptances(Keys keys, Who who) {
        var applicant = VaryReader.applicant(keys, setting.scenario(), problems);
        if (applicant == null) {
            return;
        }
        var signatures = setting.signatures(applicant);
        if (signatures.isEmpty()) {
            keys.report(
                    "acceptances",
                    "no-protocol",
                    "the scenario has no signature of a protocol of " + Quote.of(applicant),
                    "acceptances come so many days after it; add an act `signs: all`");
            return;
        }
        var parties =
                setting.parties(signatures.get(signatures.size() - 1).entry().on());
        var delays = delays(keys, "delays", history -> history.acceptances(false));
        var several = setting.scenario().applicants().size() > 1 ? " of " + applicant : "";
        if (delays != null) {
            for (var party : who.who(keys, "acceptances", parties, false)) {
                var name = "days to acceptance by " + party + several;
                var change = new Change.OfAcceptance(applicant, party, delays.values());
                report(
                        keys,
                        "acceptances",
                        name,
                        axes.add(name, Kind.ACCEPTANCE, party, delays, Integer::longValue, change));
            }
        }
        if (keys.has("deposit")) {
            var deposit = delays(keys, "deposit", History::deposits);
            if (deposit != null) {
                var name = "days to deposit by " + applicant;
                var change = new Change.OfDeposit(applicant, deposit.values());
                report(keys, "deposit", name, axes.add(name, Kind.DEPOSIT, null, deposit, Integer::longValue, change));
            }
        }
    }

    /** Delays as they are given; those of the past where none are, or these are asked for. */
    private @Nullable Choices<Integer> delays(Keys keys, String key, Function<History, Delays> usual) {
        var node = keys.get(key);
        var word = node instanceof ScalarNode scalar ? scalar.text() : node == null ? HISTORY : "";
        var acceptances = key.equals("delays");
        if (!word.equals(HISTORY) && !(acceptances && word.equals(WITH_PRESUMED))) {
            return node == null ? null : delays(node, 0);
        }
        try {
            var history = History.of(setting.book());
            var delays = word.equals(HISTORY) ? usual.apply(history) : history.acceptances(true);
            axes.draw(delays);
            var values = delays.days().stream().distinct().toList();
            var chances = values.stream()
                    .map(value -> (double) java.util.Collections.frequency(delays.days(), value)
                            / delays.days().size())
                    .toList();
            return new Choices<>(values, chances);
        } catch (ProblemsFound lacking) {
            problems.addAll(lacking);
            return null;
        }
    }

    private @Nullable Choices<Integer> delays(Node node, int least) {
        return Choices.read(
                node,
                (each, found) -> {
                    try {
                        var days = each instanceof ScalarNode scalar ? Integer.parseInt(scalar.text()) : least - 1;
                        if (days >= least && days <= LONGEST) {
                            return days;
                        }
                    } catch (NumberFormatException noNumber) {
                        // Said below, as of every other text that is no such number.
                    }
                    found.add(
                            each.place(),
                            "bad-number",
                            "a number of days cannot be " + each.described(),
                            "give a whole number from %d to %d, or `history` for the delays of the past"
                                    .formatted(least, LONGEST));
                    return null;
                },
                (from, to, step, most) -> {
                    var days = new ArrayList<Integer>();
                    for (int day = from; day <= to && days.size() < most; day += step) {
                        days.add(day);
                    }
                    return days;
                },
                problems);
    }

    private static void report(Keys keys, String key, String name, boolean added) {
        if (!added) {
            keys.report(key, "repeated", Quote.of(name) + " varies twice", "say once what it can be");
        }
    }
}
