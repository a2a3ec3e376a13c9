package org.articleten.invariants;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.articleten.document.Documents;
import org.articleten.document.Node;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;
import org.articleten.problem.Problems;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;
import org.articleten.rulebook.Force;
import org.articleten.rulebook.RuleBook;

/** The invariants of a rule book, read from the file beside its rules. */
public final class Invariants {
    /** The file's name in the rule folder, or in one that is laid over it. */
    public static final String FILE = "invariants.yaml";

    private static final List<String> ROOT = List.of("setting", "invariants");
    private static final List<String> SETTING = List.of("day", "applicant", "alliance", "outsiders");
    private static final List<String> KEYS = List.of("id", "name", "says", "source", "force");

    private final Setting setting;
    private final List<Invariant> all;

    private Invariants(Setting setting, List<Invariant> all) {
        this.setting = setting;
        this.all = List.copyOf(all);
    }

    /** Those that stand beside the rules of a book. */
    public static Invariants of(RuleBook book) throws ProblemsFound {
        for (var source : book.sources()) {
            if (source.file().equals(FILE)) {
                return read(source.path(), source.text().getBytes(StandardCharsets.UTF_8));
            }
        }
        throw new ProblemsFound(List.of(new Problem(
                new Place(book.name(), 0, 0),
                "no-invariants",
                "this rule book has no file " + Quote.of(FILE),
                "write one beside the rules; that of `rules/nato` shows how")));
    }

    /** Those in a file. */
    public static Invariants read(String path, byte[] bytes) throws ProblemsFound {
        var problems = new Problems();
        var root = Row.of(Documents.read(path, bytes), "a file of invariants", ROOT, problems);
        var setting = new Setting("", "", List.of(), List.of());
        var all = new ArrayList<Invariant>();
        if (root != null) {
            if (root.has("setting")) {
                var row = Row.of(root.get("setting"), "`setting`", SETTING, problems);
                setting = row == null ? setting : setting(row);
            } else {
                root.text("setting");
            }
            var rows = root.get("invariants");
            for (var node : rows == null ? List.<Node>of() : Row.items(rows)) {
                var keys = new ArrayList<>(KEYS);
                keys.addAll(TermsReader.KEYS);
                var row = Row.of(node, "an invariant", keys, problems);
                if (row != null) {
                    all.add(invariant(row, problems));
                }
            }
            unique(root, all);
        }
        problems.throwIfAny();
        return new Invariants(setting, all);
    }

    private static void unique(Row root, List<Invariant> all) {
        var ids = new HashSet<String>();
        for (var invariant : all) {
            if (!ids.add(invariant.id())) {
                root.report("repeated", Quote.of(invariant.id()) + " is the id of two invariants", "each has its own");
            }
        }
        if (all.isEmpty()) {
            root.report("no-invariants", "this file has no invariant", "write them as a list under `invariants`");
        }
    }

    private static Setting setting(Row row) {
        var day = row.text("day");
        try {
            var unused = LocalDate.parse(day);
        } catch (DateTimeParseException misspelt) {
            row.report("bad-date", Quote.of(day) + " is not a date", "a date is written `2030-05-01`");
            return new Setting("", "", List.of(), List.of());
        }
        for (var list : List.of("alliance", "outsiders")) {
            if (row.texts(list).isEmpty()) {
                row.report("missing-key", "`setting` needs " + Quote.of(list), "name some, such as `[US, FR]`");
            }
        }
        var setting = new Setting(day, row.text("applicant"), row.texts("alliance"), row.texts("outsiders"));
        try {
            Families.checkNames(setting);
        } catch (ProblemsFound unknown) {
            unknown.problems()
                    .forEach(problem -> row.report(
                            problem.code(), problem.message(), Objects.requireNonNullElse(problem.help(), "")));
        }
        return setting;
    }

    private static Invariant invariant(Row row, Problems problems) {
        var id = row.text("id");
        if (!id.isEmpty() && !id.matches("I-[A-Z]+-[0-9]{2}")) {
            row.report("bad-id", Quote.of(id) + " is not the id of an invariant", "an id is written like `I-OUT-01`");
        }
        row.text("force");
        var force = row.word("force", Arrays.asList(Force.values()));
        return new Invariant(
                id,
                row.text("name"),
                row.text("says"),
                row.text("source"),
                Objects.requireNonNullElse(force, Force.MODEL),
                new TermsReader(row, problems).read());
    }

    Setting setting() {
        return setting;
    }

    /** All of them, in the file's order. */
    public List<Invariant> all() {
        return all;
    }

    /** Only these; an id that is not there changes nothing. */
    public Invariants only(List<String> ids) {
        return new Invariants(
                setting, all.stream().filter(one -> ids.contains(one.id())).toList());
    }

    /** How many small alliances there are: of one Party, of two, and so on. */
    public int alliances() {
        return setting.alliance().size();
    }
}
