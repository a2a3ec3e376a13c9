package org.articleten.invariants;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.articleten.document.MapNode;
import org.articleten.document.Node;
import org.articleten.document.PlainData;
import org.articleten.document.ScalarNode;
import org.articleten.document.ScalarType;
import org.articleten.facts.VoteWord;
import org.articleten.problem.Problems;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.jspecify.annotations.Nullable;

/** Reads what an invariant tries, and what it demands. */
final class TermsReader {
    static final List<String> KEYS = List.of("over", "where", "change", "same", "is");
    private static final String BY = "by";
    private static final String TO = "to";
    private static final String EVERYTHING = "everything";

    private final Row row;
    private final Problems problems;

    TermsReader(Row row, Problems problems) {
        this.row = row;
        this.problems = problems;
    }

    Invariant.Terms read() {
        var over = EnumSet.noneOf(Family.class);
        var families = row.words("over", ResultWords.words(Family.values()));
        for (var family : Family.values()) {
            if (families.contains(family.word())) {
                over.add(family);
            }
        }
        if (!row.has("over")) {
            row.report(
                    "missing-key",
                    "an invariant needs `over`: the families of scenarios",
                    "allowed: " + Quote.each(ResultWords.words(Family.values())));
        }
        var changes = new ArrayList<Change>();
        var stated = row.get("change");
        if (stated == null) {
            row.report(
                    "missing-key", "an invariant needs `change`", "where nothing is changed, write `change: nothing`");
        } else {
            Row.items(stated).stream()
                    .map(this::change)
                    .filter(Objects::nonNull)
                    .forEach(changes::add);
        }
        var claims = new ArrayList<Claim>();
        same(claims);
        claims(row.get("is"), "is", claims);
        if (claims.isEmpty() && !row.has("same") && !row.has("is")) {
            row.report(
                    "claims-nothing", "an invariant needs `same` or `is`: what must hold", "such as `same: [outcome]`");
        }
        var where = new ArrayList<Claim>();
        claims(row.get("where"), "where", where);
        return new Invariant.Terms(over, where, changes, claims);
    }

    private @Nullable Change change(Node node) {
        if (node instanceof ScalarNode scalar && scalar.text().equals(Verb.NOTHING.word())) {
            return new Change(Verb.NOTHING, List.of(), null, List.of());
        }
        var verbs = Arrays.stream(Verb.values())
                .filter(verb -> verb != Verb.NOTHING)
                .toList();
        var keys = new ArrayList<>(verbs.stream().map(Verb::word).toList());
        keys.addAll(List.of(BY, TO));
        var told = Row.of(node, "a change", keys, problems);
        if (told == null) {
            return null;
        }
        var done = verbs.stream().filter(verb -> told.has(verb.word())).toList();
        if (done.size() != 1) {
            told.report(
                    "one-change",
                    "a change needs one of %s, but has %s"
                            .formatted(
                                    Quote.each(verbs.stream().map(Verb::word).toList()),
                                    done.isEmpty() ? "none" : done.size()),
                    "write several changes as a list");
            return null;
        }
        return change(told, done.get(0));
    }

    private Change change(Row told, Verb verb) {
        var things = told.words(verb.word(), verb.things());
        var by = told.word(BY, verb.by());
        if (by == null && !verb.by().isEmpty() && !told.has(BY)) {
            told.report(
                    "missing-key",
                    "%s needs `by`: whose doing it is".formatted(Quote.of(verb.word())),
                    "allowed: " + Quote.each(verb.by().stream().map(Who::word).toList()));
        }
        if (told.has(TO) && verb != Verb.REWORD && !things.contains(Things.VOTE)) {
            told.report("needless-key", "`to` can stand beside votes only", "take it away");
        }
        if (by != null) {
            refuse(told, things, by);
        }
        return new Change(verb, things, by, told.words(TO, ResultWords.words(VoteWord.values())));
    }

    /** Only the Council adopts texts, and it does nothing else here. */
    private static void refuse(Row told, List<String> things, Who by) {
        for (var thing : things) {
            if (thing.equals("text") != (by == Who.COUNCIL) || (thing.equals("agreement") && by == Who.PARTY)) {
                told.report(
                        "not-possible",
                        "%s cannot be by %s".formatted(Quote.of(thing), Quote.of(by.word())),
                        "the Council declares texts, and nobody else does; an agreement is one between outsiders");
            }
        }
    }

    private void same(List<Claim> claims) {
        var allowed = new ArrayList<>(ResultWords.fields());
        allowed.add(EVERYTHING);
        for (var field : row.words("same", allowed)) {
            if (field.equals(EVERYTHING)) {
                ResultWords.EVERYTHING.forEach(each -> claims.add(new Claim(each, List.of())));
            } else {
                claims.add(new Claim(field, List.of()));
            }
        }
    }

    private void claims(@Nullable Node node, String key, List<Claim> claims) {
        var told = Row.of(node, Quote.of(key), List.of(), problems);
        if (told == null) {
            return;
        }
        for (var entry : told.entries()) {
            if (ResultWords.fields().contains(entry.name())) {
                claims.add(new Claim(entry.name(), values(told, entry)));
            } else {
                problems.add(
                        entry.key().place(),
                        "unknown-field",
                        Quote.of(entry.name()) + " is not a field of a result",
                        Suggestion.help(entry.name(), ResultWords.fields()));
            }
        }
    }

    private static List<@Nullable Object> values(Row told, MapNode.Entry entry) {
        var values = new ArrayList<@Nullable Object>();
        var allowed = ResultWords.of(entry.name());
        for (var item : Row.items(entry.value())) {
            var nothing = item instanceof ScalarNode scalar && scalar.type() == ScalarType.NOTHING;
            values.add(nothing || allowed.isEmpty() ? PlainData.of(item) : told.word(item, entry.name(), allowed));
        }
        return values;
    }
}
