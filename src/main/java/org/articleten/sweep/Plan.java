package org.articleten.sweep;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.articleten.document.Node;
import org.articleten.exploration.Draft;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;
import org.articleten.problem.Problems;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.articleten.sweep.Axis.Kind;

/** All that a sweep depends on: a scenario, rules, what varies and how. */
public final class Plan {
    private static final int FIRST_TRIES = 10_000;

    private final Setting setting;
    private final Axes axes;
    private final Wanted wanted;
    private final Walk walk;

    /**
     * How the plays are chosen.
     *
     * @param method the method
     * @param tries how many plays there are, where they are chosen by chance
     * @param seed what chance depends on
     * @param asOf the day of the answer
     */
    public record Wanted(Method method, int tries, int seed, LocalDate asOf) {}

    private Plan(Setting setting, Axes axes, Wanted wanted, Walk walk) {
        this.setting = setting;
        this.axes = axes;
        this.wanted = wanted;
        this.walk = walk;
    }

    /**
     * The plan of a sweep.
     *
     * @param file what varies and how
     * @param scenario the scenario, with the house rules that it is played by stated in it
     * @param book the rules, with these house rules over them
     * @throws ProblemsFound if it cannot be carried out; all that is wrong at once
     */
    public static Plan of(SweepFile file, Draft scenario, RuleBook book) throws ProblemsFound {
        var problems = new Problems();
        var setting = new Setting(scenario, book);
        var axes = new VaryReader(setting, problems).read(file.vary());
        problems.throwIfAny();
        var method = file.method() == null ? Method.EXHAUSTIVE : file.method();
        var tries = file.tries() == null ? FIRST_TRIES : file.tries();
        var seed = file.seed() == null ? 1 : file.seed();
        var asOf = file.asOf() == null ? lastDay(setting, axes) : file.asOf();
        var place = file.vary().stream().map(Node::place).findFirst().orElse(file.scenarioPlace());
        return new Plan(
                setting, axes, new Wanted(method, tries, seed, asOf), walk(method, axes.axes(), tries, seed, place));
    }

    private static Walk walk(Method method, List<Axis> axes, int tries, int seed, Place place) throws ProblemsFound {
        if (method == Method.RANDOM) {
            return new RandomWalk(axes, tries, seed);
        }
        if (method == Method.LATIN_HYPERCUBE) {
            return new LatinHypercube(axes, tries, seed);
        }
        var sizes = axes.stream().map(Axis::size).toList();
        var combinations = GrayWalk.combinations(sizes);
        if (combinations.bitLength() > 31 || combinations.intValueExact() > SweepFile.MOST_PLAYS) {
            var number = combinations.bitLength() < 64
                    ? combinations.toString()
                    : "more than 10^" + (combinations.toString().length() - 1);
            throw new ProblemsFound(List.of(new Problem(
                    place,
                    "too-many-plays",
                    "every combination would be %s plays, and %d are the most".formatted(number, SweepFile.MOST_PLAYS),
                    "choose them by chance, with the method `random` or `latin-hypercube`, or vary less")));
        }
        return new GrayWalk(sizes);
    }

    /** The scenario's own day of the answer, or the last day on which something that varies can happen, if that is later. */
    private static LocalDate lastDay(Setting setting, Axes axes) {
        var last = setting.scenario().asOf();
        var signed = LocalDate.MIN;
        var acceptance = 0L;
        var deposit = 0L;
        for (var axis : axes.axes()) {
            for (var value : axis.values()) {
                if (value.cell() instanceof LocalDate day && day.isAfter(last)) {
                    last = day;
                } else if (value.cell() instanceof Long days) {
                    acceptance = axis.kind() == Kind.ACCEPTANCE ? Math.max(acceptance, days) : acceptance;
                    deposit = axis.kind() == Kind.DEPOSIT ? Math.max(deposit, days) : deposit;
                }
            }
        }
        for (var applicant : setting.scenario().applicants()) {
            for (var signature : setting.signatures(applicant)) {
                signed = signature.entry().on().isAfter(signed)
                        ? signature.entry().on()
                        : signed;
            }
        }
        if (acceptance == 0 && deposit == 0) {
            return last;
        }
        var moved = axes.axes().stream().anyMatch(axis -> axis.kind() == Kind.DAY) && last.isAfter(signed);
        var end = (moved ? last : signed).plusDays(acceptance + deposit);
        return end.isAfter(last) ? end : last;
    }

    /** What varies. */
    public List<Axis> axes() {
        return axes.axes();
    }

    /** The delays of the past from which delays are drawn. */
    public List<Delays> history() {
        return axes.history();
    }

    public Wanted wanted() {
        return wanted;
    }

    /** The rules that it is played by. */
    public RuleBook book() {
        return setting.book();
    }

    /** Whose membership is decided, in the scenario's order. */
    public List<String> applicants() {
        return setting.scenario().applicants();
    }

    /** How many plays there are. */
    public int plays() {
        return walk.plays();
    }

    /** Puts the choice of a play, from 0, into an array of one index to an axis. */
    public void choose(int play, int[] choice) {
        walk.choose(play, choice);
    }

    /** How likely a choice is, where every axis is left to chance. */
    public double chance(int[] choice) {
        var chance = 1.0;
        for (var i = 0; i < choice.length; i++) {
            chance *= axes().get(i).values().get(choice[i]).chance();
        }
        return chance;
    }

    /** Whether positions vary, so that what they would give is part of what comes out. */
    public boolean asksProspect() {
        return axes().stream().anyMatch(axis -> axis.kind() == Kind.POSITION);
    }

    /** The governments whose words vary, sorted. */
    public List<String> governments() {
        return axes().stream()
                .filter(axis -> axis.kind().word())
                .map(axis -> String.valueOf(axis.of()))
                .distinct()
                .sorted()
                .toList();
    }

    Walk walk() {
        return walk;
    }

    Setting setting() {
        return setting;
    }

    List<Change> changes() {
        return axes.changes();
    }

    /** Tells the scenario that is varied from every other. */
    String scenarioDigest() {
        return digest(setting.draft().yaml());
    }

    /** Tells what varies, and how, from every other such plan. */
    String planDigest() {
        return digest(wanted + "\n" + changes().stream().map(Object::toString).collect(Collectors.joining("\n")) + "\n"
                + axes().stream().map(Object::toString).collect(Collectors.joining("\n")));
    }

    private static String digest(String text) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
