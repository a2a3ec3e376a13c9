package org.articleten.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.articleten.cli.report.WhyNotLine.Mark;
import org.articleten.explanation.Reason;
import org.articleten.explanation.Result;
import org.articleten.regression.ScenarioRuns.Played;
import org.articleten.whatif.ChangeSet;
import org.articleten.whynot.Asked;
import org.articleten.whynot.State;
import org.articleten.whynot.Way;
import org.articleten.whynot.WhyNot;

/** The answer why an outcome is not another, line by line. */
final class WhyNotLines {
    /** So many of what there is instead are told. */
    private static final int TOLD = 6;

    /** A reason that rests on no act or data is told with what it rests on itself, where that is no more than this. */
    private static final int FEW = 2;

    private final WhyNot answer;
    private final Names names;
    private final List<WhyNotLine> lines = new ArrayList<>();

    private WhyNotLines(WhyNot answer, Names names) {
        this.answer = answer;
        this.names = names;
    }

    static List<WhyNotLine> of(Played played, Result result, WhyNot answer, Names names) {
        var lines = new WhyNotLines(answer, names);
        var headline = Headline.of(played.run().scenario(), result, names);
        if (answer.isSo()) {
            lines.add(0, Mark.ANSWER, "", "Nothing is missing. " + headline);
        } else {
            lines.add(0, Mark.ANSWER, "", "Why not " + answer.wanted().says() + "? " + headline);
            lines.ways();
            lines.changes();
        }
        return lines.lines;
    }

    private void ways() {
        if (answer.ways().isEmpty()) {
            add(0, Mark.HEADING, "", "No rule concludes this outcome");
        } else if (answer.ways().size() == 1 && answer.ways().get(0).missing() > 0) {
            // How the outcome follows from its grounds is the same for all: what it lacks is the answer.
            answer.ways().get(0).conditions().stream()
                    .filter(condition -> condition.state() == State.MISSING)
                    .forEach(this::missing);
        } else {
            add(0, Mark.HEADING, "", "Rules that would conclude it");
            ways(answer.ways(), "", 0);
        }
    }

    private void missing(Asked condition) {
        if (!condition.ways().isEmpty()) {
            add(0, Mark.HEADING, "", "Rules that would conclude it");
            ways(condition.ways(), "", 0);
        } else {
            add(0, Mark.HEADING, "", condition.because().isEmpty() ? "What is missing" : "What comes before it");
            if (condition.because().isEmpty()) {
                add(1, Mark.CONDITION, "missing", condition.says());
            }
            notes(condition, 0);
        }
    }

    private void ways(List<Way> ways, String above, int depth) {
        var number = 0;
        for (var way : ways) {
            way(way, above + ++number, depth);
        }
    }

    private void way(Way way, String number, int depth) {
        var rule = way.rule();
        add(depth, Mark.RULE, number, rule.name());
        var moment = way.on().equals(answer.day()) ? "" : "; nearest on " + Names.day(way.on());
        add(
                depth,
                Mark.SOURCE,
                "",
                Names.force(rule.force()) + ", " + rule.id() + ", " + rule.source() + "; " + rule.file() + ":"
                        + rule.line() + moment);
        var holding = new ArrayList<String>();
        var below = 0;
        for (var condition : way.conditions()) {
            if (!condition.canFail()) {
                continue;
            }
            if (condition.state() == State.HOLDS) {
                holding.add(condition.says());
                continue;
            }
            holds(holding, depth);
            add(
                    depth + 1,
                    Mark.CONDITION,
                    condition.state().word(),
                    condition.says() + " (line " + condition.line() + ")");
            if (condition.state() == State.MISSING) {
                notes(condition, depth + 1);
                for (var deeper : condition.ways()) {
                    way(deeper, number + "." + ++below, depth + 1);
                }
            }
        }
        holds(holding, depth);
    }

    private void holds(List<String> holding, int depth) {
        if (!holding.isEmpty()) {
            add(depth + 1, Mark.CONDITION, "holds", String.join("; ", holding));
            holding.clear();
        }
    }

    private void notes(Asked condition, int depth) {
        var instead = condition.instead();
        if (!instead.isEmpty() && condition.because().isEmpty()) {
            var told = instead.subList(0, Math.min(TOLD, instead.size()));
            var more = instead.size() - told.size();
            add(
                    depth + 1,
                    Mark.NOTE,
                    "",
                    "found: " + String.join("; ", told) + (more > 0 ? "; and " + more + " more" : ""));
        }
        condition.because().forEach(reason -> reason(reason, depth + 1, FEW));
        if (condition.governments().size() > 1) {
            add(
                    depth + 1,
                    Mark.NOTE,
                    "",
                    condition.governments().size() + " governments: " + String.join(", ", condition.governments()));
        }
    }

    private void reason(Reason reason, int depth, int further) {
        add(
                depth,
                Mark.NOTE,
                "",
                reason.says() + " (" + Names.force(reason.force()) + ", " + reason.rule() + ", " + reason.source() + ")"
                        + given(reason));
        if (further > 0 && reason.given().isEmpty() && reason.from().size() <= FEW) {
            reason.from().forEach(deeper -> reason(deeper, depth, further - 1));
        }
    }

    private static String given(Reason reason) {
        var given = reason.given();
        var told = given.subList(0, Math.min(TOLD, given.size()));
        var more = given.size() - told.size();
        return given.isEmpty()
                ? ""
                : "; given: " + String.join("; ", told) + (more > 0 ? "; and " + more + " more" : "");
    }

    private void changes() {
        var searched = answer.searched();
        if (searched == null) {
            return;
        }
        if (answer.suffice().isEmpty()) {
            add(0, Mark.HEADING, "", "No change that was tried leads to it");
        } else {
            add(0, Mark.HEADING, "", "The smallest changes that lead to it, each of them played");
            var bySize = new TreeMap<Integer, List<ChangeSet>>();
            answer.suffice()
                    .forEach(set -> bySize.computeIfAbsent(set.size(), size -> new ArrayList<>())
                            .add(set));
            bySize.forEach((size, sets) -> new SetText(names)
                    .lines(sets)
                    .forEach(line -> add(
                            1,
                            Mark.NOTE,
                            "",
                            line + (size == 1 ? " (alone enough)" : " (all " + size + " are needed)"))));
        }
        add(1, Mark.SOURCE, "", Outlook.extent(searched));
    }

    private void add(int depth, Mark mark, String lead, String text) {
        lines.add(new WhyNotLine(depth, mark, lead, text));
    }
}
