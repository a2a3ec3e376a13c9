package org.articleten.sweep;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.articleten.document.Documents;
import org.articleten.document.ListNode;
import org.articleten.document.MapNode;
import org.articleten.document.Node;
import org.articleten.document.ScalarNode;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;
import org.articleten.problem.Problems;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;
import org.articleten.rulebook.RuleBook;
import org.articleten.rulebook.RuleSource;
import org.jspecify.annotations.Nullable;

/** The delays of past accessions, read from the file beside the rules. */
final class History {
    /** The file's name in the rule folder, or in one that is laid over it. */
    static final String FILE = "delays.yaml";

    private final Problems problems = new Problems();
    private final String file;
    private final Map<String, List<Delay>> known = new TreeMap<>();
    private final List<Delay> presumed = new ArrayList<>();
    private final List<Delay> deposits = new ArrayList<>();

    private record Delay(int days, String basis, String confidence) {}

    private History(RuleSource source) throws ProblemsFound {
        file = source.path();
        var root = Documents.read(source.path(), source.text().getBytes(StandardCharsets.UTF_8));
        for (var protocol : items(root, "delays")) {
            var signed = day(protocol, "signed");
            var delays = new ArrayList<Delay>();
            for (var row : items(protocol, "accepted")) {
                delays.add(delay(row, signed, day(row, "on"), text(row, "basis")));
            }
            known.put(text(protocol, "protocol"), delays);
        }
        for (var row : items(root, "presumed")) {
            var model = known.getOrDefault(text(row, "as"), List.of());
            for (var i = 0; i < items(row, "protocols").size(); i++) {
                model.forEach(delay -> presumed.add(new Delay(delay.days(), "presumed", text(row, "confidence"))));
            }
        }
        for (var row : items(root, "deposits")) {
            deposits.add(delay(row, day(row, "inForce"), day(row, "on"), ""));
        }
        problems.throwIfAny();
    }

    /** That beside the rules of a book. */
    static History of(RuleBook book) throws ProblemsFound {
        for (var source : book.sources()) {
            if (source.file().equals(FILE)) {
                return new History(source);
            }
        }
        throw new ProblemsFound(List.of(new Problem(
                new Place(book.name(), 0, 0),
                "no-delays",
                "this rule book has no file " + Quote.of(FILE),
                "give the delays themselves, such as `{from: 30, to: 400}`")));
    }

    /** From the signature of a protocol to each acceptance; those that are presumed only where they are wanted. */
    Delays acceptances(boolean withPresumed) {
        var all = new ArrayList<Delay>();
        known.values().forEach(all::addAll);
        if (withPresumed) {
            all.addAll(presumed);
        }
        return delays(
                "from the signature of a protocol to the receipt of a Party's acceptance",
                all,
                withPresumed ? presumed.size() : 0,
                withPresumed ? 0 : presumed.size());
    }

    /** From the entry into force of a protocol to the applicant's deposit. */
    Delays deposits() {
        return delays("from the entry into force of a protocol to the applicant's deposit", deposits, 0, 0);
    }

    private Delays delays(String of, List<Delay> all, int presumedAmong, int leftOut) {
        var confidences = new HashMap<String, Integer>();
        var bases = new HashMap<String, Integer>();
        for (var delay : all) {
            confidences.merge(delay.confidence(), 1, Integer::sum);
            if (!delay.basis().isEmpty()) {
                bases.merge(delay.basis(), 1, Integer::sum);
            }
        }
        var days = all.stream().map(Delay::days).sorted().toList();
        return new Delays(of, days, confidences, bases, presumedAmong, leftOut, file);
    }

    private Delay delay(Node row, @Nullable LocalDate from, @Nullable LocalDate until, String basis) {
        var days = from == null || until == null ? 0 : ChronoUnit.DAYS.between(from, until);
        if (days < 0) {
            bad(row, "this day is before the one that it follows");
        }
        return new Delay((int) days, basis, text(row, "confidence"));
    }

    private List<Node> items(Node node, String key) {
        var entry = node instanceof MapNode map ? map.entry(key) : null;
        if (entry != null && entry.value() instanceof ListNode list) {
            return list.items();
        }
        bad(node, "there is no list `" + key + "` here");
        return List.of();
    }

    private String text(Node node, String key) {
        var entry = node instanceof MapNode map ? map.entry(key) : null;
        if (entry != null && entry.value() instanceof ScalarNode scalar) {
            return scalar.text();
        }
        bad(node, "this row has no `" + key + "`");
        return "";
    }

    private @Nullable LocalDate day(Node node, String key) {
        var text = text(node, key);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException misspelt) {
            bad(node, "`" + key + "` is no date");
            return null;
        }
    }

    private void bad(Node node, String message) {
        problems.add(node.place(), "bad-data", message, null);
    }
}
