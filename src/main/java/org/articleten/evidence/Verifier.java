package org.articleten.evidence;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.articleten.difference.Fields;
import org.articleten.evidence.Verification.Kept;
import org.articleten.evidence.Verification.Replay;
import org.articleten.evidence.Verification.ResultChange;
import org.articleten.evidence.Verification.StepChange;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;
import org.articleten.regression.ScenarioRuns;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.Scenario;
import org.articleten.scenario.ScenarioReader;
import org.jspecify.annotations.Nullable;

/** Replays evidence by the rules as they are now. */
public final class Verifier {
    private final String file;
    private final Recorded recorded;

    /** Of the evidence that was read from a file. */
    public Verifier(String file, Recorded recorded) {
        this.file = file;
        this.recorded = recorded;
    }

    /**
     * Plays every recorded scenario again.
     *
     * @param contents what the file of a scenario holds now, by its path; null where there is none
     * @throws ProblemsFound if a recorded scenario cannot be read or played
     */
    public Verification against(RuleBook book, Software here, Function<String, byte @Nullable []> contents)
            throws ProblemsFound {
        var replays = new ArrayList<Replay>();
        for (var i = 0; i < recorded.runs().size(); i++) {
            replays.add(replay(recorded.runs().get(i), "runs[" + i + "]", book, contents));
        }
        return new Verification(recorded, here, changedFiles(book), replays);
    }

    private Map<String, String> changedFiles(RuleBook book) {
        var now = new TreeMap<String, String>();
        book.sources().forEach(source -> now.put(source.file(), source.digest()));
        var changed = new TreeMap<String, String>();
        recorded.files().forEach((name, digest) -> {
            if (!now.containsKey(name)) {
                changed.put(name, "removed");
            } else if (!digest.equals(now.get(name))) {
                changed.put(name, "changed");
            }
        });
        now.keySet().stream()
                .filter(name -> !recorded.files().containsKey(name))
                .forEach(name -> changed.put(name, "added"));
        return new LinkedHashMap<>(changed);
    }

    private Replay replay(Recorded.Run run, String where, RuleBook book, Function<String, byte @Nullable []> contents)
            throws ProblemsFound {
        if (!run.houseRules().equals(Scenario.REAL) && !book.houseRules().contains(run.houseRules())) {
            throw refused(where + ".houseRules", "there are no house rules " + Quote.of(run.houseRules()));
        }
        var scenario =
                ScenarioReader.read(run.scenario(), run.text().getBytes(StandardCharsets.UTF_8), run.houseRules());
        var now = run(new ScenarioRuns(book, days(run, where)).play(scenario));
        var digest = scenario.digest();
        return new Replay(
                run,
                kept(contents.apply(run.scenario()), run),
                digest.equals(run.digest()),
                results(run.results(), now.results()),
                step(run.trace(), now.trace()));
    }

    private SortedSet<LocalDate> days(Recorded.Run run, String where) throws ProblemsFound {
        var days = new TreeSet<LocalDate>();
        for (var result : run.results()) {
            try {
                days.add(LocalDate.parse(String.valueOf(result.get("asOf"))));
            } catch (DateTimeParseException none) {
                throw refused(where + ".results", Quote.of(String.valueOf(result.get("asOf"))) + " is no date");
            }
        }
        if (days.isEmpty()) {
            throw refused(where + ".results", "no result is recorded");
        }
        return days;
    }

    private ProblemsFound refused(String where, String message) {
        return new ProblemsFound(List.of(new Problem(
                Place.startOf(file),
                "no-evidence",
                message + " in `" + where + "`",
                "evidence is written with `run --evidence FILE`")));
    }

    /** What would be recorded of a run now, read as it would be read. */
    private static Recorded.Run run(ScenarioRuns.Played played) {
        var data = Evidence.run(played);
        return new Recorded.Run(
                played.run().scenario().path(),
                played.run().scenario().digest(),
                played.run().scenario().houseRules(),
                "",
                maps(data.get("results")),
                maps(data.get("trace")));
    }

    private static List<Map<String, @Nullable Object>> maps(@Nullable Object list) {
        var maps = new ArrayList<Map<String, @Nullable Object>>();
        for (var item : (List<?>) EvidenceReader.asRead(Objects.requireNonNull(list))) {
            var fields = new LinkedHashMap<String, @Nullable Object>();
            ((Map<?, ?>) item).forEach((key, value) -> fields.put(String.valueOf(key), value));
            maps.add(fields);
        }
        return maps;
    }

    private static Kept kept(byte @Nullable [] content, Recorded.Run run) {
        if (content == null) {
            return Kept.ABSENT;
        }
        return new String(content, StandardCharsets.UTF_8).equals(run.text()) ? Kept.SAME : Kept.CHANGED;
    }

    private static List<ResultChange> results(
            List<Map<String, @Nullable Object>> recorded, List<Map<String, @Nullable Object>> found) {
        var changes = new ArrayList<ResultChange>();
        for (var i = 0; i < Math.max(recorded.size(), found.size()); i++) {
            var one = i < recorded.size() ? recorded.get(i) : Map.<String, @Nullable Object>of();
            var other = i < found.size() ? found.get(i) : Map.<String, @Nullable Object>of();
            var fields = Fields.changed(one, other);
            if (!fields.isEmpty()) {
                var told = one.isEmpty() ? other : one;
                changes.add(new ResultChange(
                        String.valueOf(told.get("applicant")), String.valueOf(told.get("asOf")), fields));
            }
        }
        return changes;
    }

    /** A step without the places of its rules: a rule that was only moved says the same. */
    private static @Nullable Object reasons(@Nullable Object data) {
        if (data instanceof Map<?, ?> map) {
            var told = new LinkedHashMap<Object, @Nullable Object>();
            map.forEach((key, value) -> {
                if (!key.equals("file") && !key.equals("line")) {
                    told.put(key, reasons(value));
                }
            });
            return told;
        }
        return data instanceof List<?> list ? told(list) : data;
    }

    private static List<@Nullable Object> told(List<?> list) {
        var told = new ArrayList<@Nullable Object>();
        list.forEach(item -> told.add(reasons(item)));
        return told;
    }

    private static @Nullable StepChange step(
            List<Map<String, @Nullable Object>> recorded, List<Map<String, @Nullable Object>> found) {
        for (var i = 0; i < Math.max(recorded.size(), found.size()); i++) {
            var one = i < recorded.size() ? recorded.get(i) : null;
            var other = i < found.size() ? found.get(i) : null;
            if (!Objects.equals(reasons(one), reasons(other))) {
                return new StepChange(i + 1, one, other);
            }
        }
        return null;
    }
}
