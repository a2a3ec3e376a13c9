package org.articleten.cli.report;

import java.io.PrintStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.articleten.exploration.Draft;
import org.articleten.invariants.Breach;
import org.articleten.invariants.Proof;
import org.articleten.invariants.Proof.Verdict;
import org.articleten.rulebook.RuleBook;
import org.jspecify.annotations.Nullable;

/** Which invariants of a rule book hold, as far as was tried, and the smallest scenarios that break the others. */
public final class ProofReport {
    private static final String IN = "  ";
    private static final String DEEPER = "    ";

    private final RuleBook book;
    private final Proof proof;
    private final @Nullable String houseRules;

    /** A report; with the house rules that were chosen in place of NATO's own, or null. */
    public ProofReport(RuleBook book, Proof proof, @Nullable String houseRules) {
        this.book = book;
        this.proof = proof;
        this.houseRules = houseRules;
    }

    /** For a reader. */
    public void text(Style style, PrintStream out) {
        var page = new StringBuilder();
        var failure = proof.failure();
        if (failure != null) {
            page.append(style.bad("The rules fail while they fire.")).append('\n');
            Layout.wrapped(page, IN, DEEPER, String.valueOf(failure.problem().message()) + ", in this scenario:");
            scenario(failure.draft(), page);
            page.append('\n');
        }
        for (var verdict : proof.verdicts()) {
            var breach = verdict.breach();
            page.append(style.strong(verdict.invariant().id()))
                    .append(IN)
                    .append(breach == null ? "holds   " : style.bad("BROKEN  "))
                    .append(verdict.invariant().name())
                    .append('\n');
            if (breach != null) {
                broken(verdict, breach, page);
            }
        }
        tried(page);
        out.print(page);
    }

    private void broken(Verdict verdict, Breach breach, StringBuilder page) {
        var invariant = verdict.invariant();
        page.append('\n');
        Layout.wrapped(page, IN, IN, invariant.sentence());
        Layout.wrapped(page, DEEPER, DEEPER, Names.force(invariant.force()) + ", " + invariant.source());
        page.append("\n  The smallest scenario found that breaks it:\n");
        scenario(breach.before(), page);
        if (!breach.nothingChanged()) {
            Layout.wrapped(page, IN + "The change: ", DEEPER, breach.changed() + ".");
        }
        page.append(IN)
                .append("Then, for ")
                .append(breach.applicant())
                .append(" on ")
                .append(Names.day(breach.asOf()))
                .append(":\n");
        for (var field : breach.fields()) {
            Layout.wrapped(page, DEEPER, DEEPER + IN, field(breach, field));
        }
        if (!breach.decided().isEmpty()) {
            Layout.wrapped(page, IN + "Decided by ", DEEPER, String.join(", ", breach.decided()) + ".");
        }
        page.append('\n');
    }

    private static String field(Breach breach, Breach.Field field) {
        var must = words(field.demanded());
        return breach.nothingChanged() || must.equals(words(field.before()))
                ? "%s is %s, and must %s %s"
                        .formatted(field.name(), words(field.after()), breach.nothingChanged() ? "be" : "stay", must)
                : "%s was %s and is %s; it must be %s"
                        .formatted(field.name(), words(field.before()), words(field.after()), must);
    }

    private static void scenario(Draft draft, StringBuilder page) {
        var data = new LinkedHashMap<String, @Nullable Object>(draft.data());
        data.remove("title");
        page.append('\n');
        draft.with(data)
                .yaml()
                .lines()
                .forEach(line -> page.append(DEEPER).append(line).append('\n'));
        page.append('\n');
    }

    private void tried(StringBuilder page) {
        var tried = proof.tried();
        page.append("\nTried")
                .append(houseRules == null ? "" : ", under the house rules " + houseRules)
                .append('\n');
        Layout.wrapped(
                page,
                IN,
                DEEPER,
                "alliances of up to %s: all %s ways to vote, in session, under silence and while a silence runs; all %s to sign, accept and deposit"
                        .formatted(parties(tried.parties()), number(tried.votes()), number(tried.stages())));
        if (tried.wholeVotes() > 0) {
            Layout.wrapped(
                    page,
                    IN,
                    DEEPER,
                    "%s: %s ways to vote, seed %d"
                            .formatted(parties(tried.whole()), number(tried.wholeVotes()), tried.seed()));
            Layout.wrapped(
                    page,
                    IN,
                    DEEPER,
                    "%s scenarios and %s variations of them, seed %d"
                            .formatted(number(tried.scenarios()), number(tried.variations()), tried.seed()));
        }
        var changes = proof.verdicts().stream().mapToLong(Verdict::changes).sum();
        Layout.wrapped(page, IN, DEEPER, number(changes) + " changes of these, each compared with what it changed");
        var broken = proof.verdicts().stream()
                .filter(verdict -> verdict.breach() != null)
                .count();
        page.append(Tested.counted(proof.verdicts().size(), "invariant"))
                .append(": ")
                .append(broken == 0 ? "no scenario was found that breaks one" : broken + " broken")
                .append('\n');
    }

    private static String parties(int count) {
        return count == 1 ? "one Party" : count + " Parties";
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String words(@Nullable Object value) {
        if (value == null) {
            return "nothing";
        }
        if (value instanceof Collection<?> list) {
            var joined = new StringJoiner(", ");
            list.forEach(item -> joined.add(words(item)));
            return list.isEmpty() ? "empty" : joined.toString();
        }
        if (value instanceof Map<?, ?> map) {
            var joined = new StringJoiner("; ");
            map.forEach((key, below) -> joined.add(key + " " + words(below)));
            return "{" + joined + "}";
        }
        return String.valueOf(value);
    }

    /** For a program. */
    public void json(PrintStream out) {
        var document = new LinkedHashMap<String, @Nullable Object>();
        document.put("schemaVersion", 1);
        document.put("engine", JsonReport.engine(book));
        document.put("houseRules", houseRules);
        document.put("tried", data(proof.tried()));
        document.put("holds", proof.holds());
        var failure = proof.failure();
        document.put(
                "failure",
                failure == null
                        ? null
                        : Map.of(
                                "message",
                                failure.problem().message(),
                                "scenario",
                                failure.draft().data()));
        document.put(
                "invariants", proof.verdicts().stream().map(ProofReport::data).toList());
        JsonReport.print(document, out);
    }

    private static Map<String, Object> data(Proof.Tried tried) {
        var data = new LinkedHashMap<String, Object>();
        data.put("parties", tried.parties());
        data.put("votes", tried.votes());
        data.put("stages", tried.stages());
        data.put("whole", tried.whole());
        data.put("wholeVotes", tried.wholeVotes());
        data.put("scenarios", tried.scenarios());
        data.put("variations", tried.variations());
        data.put("seed", tried.seed());
        return data;
    }

    private static Map<String, @Nullable Object> data(Verdict verdict) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("id", verdict.invariant().id());
        data.put("name", verdict.invariant().name());
        data.put("says", verdict.invariant().sentence());
        data.put("force", verdict.invariant().force().word());
        data.put("source", verdict.invariant().source());
        data.put("changes", verdict.changes());
        var breach = verdict.breach();
        data.put("holds", breach == null);
        data.put("breach", breach == null ? null : data(breach));
        return data;
    }

    private static Map<String, @Nullable Object> data(Breach breach) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("applicant", breach.applicant());
        data.put("asOf", breach.asOf().toString());
        data.put("change", breach.nothingChanged() ? null : breach.changed());
        data.put(
                "fields",
                breach.fields().stream()
                        .map(field -> {
                            var told = new LinkedHashMap<String, @Nullable Object>();
                            told.put("field", field.name());
                            told.put("before", field.before());
                            told.put("after", field.after());
                            told.put("demanded", field.demanded());
                            return told;
                        })
                        .toList());
        data.put("rules", breach.decided());
        data.put("before", breach.before().data());
        data.put("after", breach.after().data());
        return data;
    }
}
