package org.articleten.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.articleten.facts.Acceptance;
import org.articleten.facts.Act;
import org.articleten.facts.Application;
import org.articleten.facts.Concerning;
import org.articleten.facts.Denunciation;
import org.articleten.facts.Deposit;
import org.articleten.facts.Dossier;
import org.articleten.facts.Party;
import org.articleten.facts.Ratification;
import org.articleten.facts.Signature;
import org.articleten.facts.Withdrawal;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.articleten.regression.ScenarioRuns.Played;
import org.articleten.whatif.Move;

/** Reads which act is to take place on which other day. */
final class Moving {
    private static final String FORM = "write `STATE.accepts=DATE`, such as `TR.accepts=2022-08-01`, or `line 12=DATE`";
    private static final Pattern LINE = Pattern.compile("line ?([0-9]{1,6})");
    private static final Map<String, Class<? extends Act>> VERBS = verbs();

    private final Played played;
    private final Dossier dossier;
    private final List<String> applicants;
    private final Set<String> governments;

    Moving(Played played, Dossier dossier, List<String> applicants, Set<String> governments) {
        this.played = played;
        this.dossier = dossier;
        this.applicants = applicants;
        this.governments = governments;
    }

    private static Map<String, Class<? extends Act>> verbs() {
        var verbs = new LinkedHashMap<String, Class<? extends Act>>();
        verbs.put("applies", Application.class);
        verbs.put("signs", Signature.class);
        verbs.put("accepts", Acceptance.class);
        verbs.put("deposits", Deposit.class);
        verbs.put("withdraws", Withdrawal.class);
        verbs.put("denounces", Denunciation.class);
        verbs.put("ratifies", Ratification.class);
        return verbs;
    }

    /** The moves that a text means: one, or one for each applicant that the act is about. */
    List<Move> moves(String text) throws UsageError {
        var equals = text.lastIndexOf('=');
        if (equals < 1) {
            throw new UsageError("bad-change", "`--date` %s moves no act".formatted(Quote.of(text)), FORM);
        }
        var what = text.substring(0, equals);
        var to = date(text.substring(equals + 1));
        var line = LINE.matcher(what);
        var moves = line.matches() ? ofLine(Integer.parseInt(line.group(1)), to) : ofGovernment(what, to);
        if (moves.stream().allMatch(move -> move.act().entry().on().equals(to))) {
            throw new UsageError(
                    "nothing-moves", "%s is on %s already".formatted(Quote.of(what), to), "give another day");
        }
        return moves;
    }

    private static LocalDate date(String text) throws UsageError {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException misspelt) {
            throw new UsageError(
                    "bad-date",
                    "`--date` %s is not a date of the calendar".formatted(Quote.of(text)),
                    "a date is written `2025-11-26`");
        }
    }

    private List<Move> ofLine(int line, LocalDate to) throws UsageError {
        var moves = dossier.acts().stream()
                .filter(act -> act.entry().line() == line && ofApplicants(act))
                .map(act -> new Move(act, "", List.of(), to))
                .toList();
        if (moves.isEmpty()) {
            var lines = new TreeSet<Integer>();
            dossier.acts().forEach(act -> lines.add(act.entry().line()));
            var below = lines.floor(line);
            var nearest = below == null ? lines.higher(line) : below;
            throw new UsageError(
                    "no-such-act",
                    "no act of the scenario begins in line " + line,
                    nearest == null ? "the scenario tells of no act" : "the nearest act is in `line " + nearest + "`");
        }
        return moves;
    }

    private boolean ofApplicants(Act act) {
        return !(act instanceof Concerning about) || applicants.contains(about.applicant());
    }

    private List<Move> ofGovernment(String what, LocalDate to) throws UsageError {
        var dot = what.indexOf('.');
        if (dot < 1) {
            throw new UsageError("bad-change", "`--date` %s names no act".formatted(Quote.of(what)), FORM);
        }
        var state = Actors.known(what.substring(0, dot), governments, played);
        var verb = what.substring(dot + 1);
        var type = VERBS.get(verb);
        if (type == null) {
            throw new UsageError(
                    "unknown-act",
                    "`--date` knows no act %s".formatted(Quote.of(verb)),
                    Suggestion.help(verb, VERBS.keySet()));
        }
        var moves = new ArrayList<Move>();
        for (var act : dossier.acts()) {
            if (type.isInstance(act) && ofApplicants(act) && everyone(act).contains(state)) {
                moves.add(move(act, state, to));
            }
        }
        if (moves.isEmpty()) {
            throw new UsageError(
                    "no-such-act",
                    "%s does not do that in this scenario".formatted(Quote.of(what)),
                    does(state, type, verb));
        }
        for (var applicant : applicants) {
            var lines = moves.stream()
                    .filter(move -> !(move.act() instanceof Concerning about)
                            || about.applicant().equals(applicant))
                    .map(move -> "line " + move.act().entry().line())
                    .distinct()
                    .toList();
            if (lines.size() > 1) {
                throw new UsageError(
                        "several-acts",
                        "%s means %d acts".formatted(Quote.of(what), lines.size()),
                        "name one by its line: " + Quote.each(lines));
            }
        }
        return moves;
    }

    private Move move(Act act, String state, LocalDate to) {
        var others = everyone(act);
        others.remove(state);
        return new Move(act, state, List.copyOf(others), to);
    }

    /** Who does an act; where every Party does, all those of the day. */
    private Set<String> everyone(Act act) {
        var all = new TreeSet<>(Actors.of(act));
        var every = (act instanceof Signature signature && signature.everyParty())
                || (act instanceof Acceptance acceptance && acceptance.everyParty());
        if (every) {
            for (var fact : played.trace().standing(act.entry().on())) {
                if (fact instanceof Party party) {
                    all.add(party.state());
                }
            }
        }
        return all;
    }

    /** What the scenario tells in place of what was named. */
    private String does(String state, Class<? extends Act> type, String verb) {
        var own = new TreeSet<String>();
        VERBS.forEach((word, kind) -> {
            if (dossier.acts().stream()
                    .anyMatch(act -> kind.isInstance(act)
                            && ofApplicants(act)
                            && everyone(act).contains(state))) {
                own.add(state + "." + word);
            }
        });
        if (!own.isEmpty()) {
            return "of this government it tells: " + Quote.each(own);
        }
        var who = new TreeSet<String>();
        dossier.acts().stream()
                .filter(act -> type.isInstance(act) && ofApplicants(act))
                .forEach(act -> who.addAll(everyone(act)));
        return who.isEmpty() ? "it tells of nobody who " + verb : "who " + verb + ": " + Quote.each(who);
    }
}
