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
                    .append(breach != null ? style.bad("BROKEN  ") : verdict.tried() ? "holds   " : "untried ")
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
                .append(breach.who(book.referenceData()))
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
        var must = field.allowed().isEmpty()
                ? "must be the same"
                : "must be "
                        + String.join(
                                " or ",
                                field.allowed().stream().map(ProofReport::words).toList());
        return breach.nothingChanged() || words(field.before()).equals(words(field.after()))
                ? "%s is %s; it %s".formatted(field.name(), words(field.after()), must)
                : "%s was %s, and is %s; it %s"
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
        page.append(page.toString().endsWith("\n\n") ? "" : "\n")
                .append("Tried")
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
        JsonReport.print(ProofJson.of(book, proof, houseRules), out);
    }
}
