package org.articleten.sweep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.articleten.document.MapNode;
import org.articleten.document.Node;
import org.articleten.document.ScalarNode;
import org.articleten.facts.Question;
import org.articleten.facts.Stance;
import org.articleten.facts.VoteWord;
import org.articleten.facts.Word;
import org.articleten.problem.Problems;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.articleten.scenario.Scenario;
import org.articleten.sweep.Axis.Kind;
import org.jspecify.annotations.Nullable;

/** Reads what varies, and makes axes of it; what is wrong is reported with its place. */
final class VaryReader {
    /** What can vary: each entry has one of these keys. */
    static final List<String> KINDS = List.of("votes", "positions", "dates", "acceptances");

    /** The keys beside it that say more. */
    static final Set<String> EXTRAS =
            Set.of("words", "question", "on", "for", "which", "days", "shift", "delays", "deposit");

    private static final String ALL = "all";

    private final Setting setting;
    private final Problems problems;
    private final Axes axes = new Axes();

    VaryReader(Setting setting, Problems problems) {
        this.setting = setting;
        this.problems = problems;
    }

    Axes read(List<Node> vary) {
        vary.forEach(this::read);
        return axes;
    }

    private void read(Node node) {
        var kinds = node instanceof MapNode map
                ? KINDS.stream().filter(kind -> map.entry(kind) != null).toList()
                : List.<String>of();
        if (kinds.size() == 1) {
            read(node, kinds.get(0));
            return;
        }
        var allowed = new ArrayList<>(KINDS);
        allowed.addAll(EXTRAS.stream().sorted().toList());
        if (Keys.of(node, "an entry of `vary`", allowed, problems) != null) {
            problems.add(
                    node.place(),
                    kinds.isEmpty() ? "missing-key" : "two-kinds",
                    kinds.isEmpty()
                            ? "this entry does not say what varies"
                            : "an entry cannot be both " + Quote.each(kinds.subList(0, 2)),
                    "each entry has one of " + Quote.each(KINDS));
        }
    }

    private void read(Node node, String kind) {
        switch (kind) {
            case "votes" -> entry(node, kind, this::votes, "words", "question");
            case "positions" -> entry(node, kind, this::positions, "words", "on", "for");
            case "dates" -> entry(node, kind, new DayReader(setting, axes, problems)::dates, "which", "days", "shift");
            default ->
                entry(
                        node,
                        kind,
                        keys -> new DayReader(setting, axes, problems).acceptances(keys, this::who),
                        "for",
                        "delays",
                        "deposit");
        }
    }

    private void entry(Node node, String kind, Consumer<Keys> reader, String... others) {
        var allowed = new ArrayList<>(List.of(kind));
        allowed.addAll(List.of(others));
        var keys = Keys.of(node, "an entry with " + Quote.of(kind), allowed, problems);
        if (keys != null) {
            reader.accept(keys);
        }
    }

    private void votes(Keys keys) {
        var questions = setting.questions();
        if (questions.isEmpty()) {
            keys.report("votes", "no-question", "the scenario puts no question to the Council", null);
            return;
        }
        var number = keys.number("question", 1, questions.size());
        if (number == null && keys.has("question")) {
            return;
        }
        var question = questions.get((number == null ? questions.size() : number) - 1);
        var house = !setting.scenario().houseRules().equals(Scenario.REAL);
        var words = words(keys, house ? VoteWord.values() : VoteWord.real(), VoteWord.CONSENT, VoteWord.OBJECT);
        if (words == null) {
            return;
        }
        for (var party : who(keys, "votes", setting.parties(question.entry().on()), true)) {
            var name = "vote " + party + (questions.size() > 1 ? " on question " + place(questions, question) : "");
            var change = new Change.OfVote(question.number(), party, words.values());
            add(keys, "votes", axes.add(name, Kind.VOTE, party, words, VoteWord::word, change), name);
        }
    }

    private static int place(List<Question> questions, Question question) {
        return questions.indexOf(question) + 1;
    }

    private void positions(Keys keys) {
        var applicant = applicant(keys, setting.scenario(), problems);
        var stated = keys.date("on");
        var words = words(keys, Stance.values(), Stance.SUPPORT, Stance.OPPOSE);
        if (applicant == null || words == null || (stated == null && keys.has("on"))) {
            return;
        }
        LocalDate on = stated == null ? setting.scenario().asOf() : stated;
        var several = setting.scenario().applicants().size() > 1;
        for (var actor : who(keys, "positions", setting.parties(on), true)) {
            var name = "position " + actor + (several ? " on " + applicant : "");
            var change = new Change.OfPosition(actor, applicant, on, words.values());
            add(keys, "positions", axes.add(name, Kind.POSITION, actor, words, Stance::word, change), name);
        }
    }

    private void add(Keys keys, String key, boolean added, String name) {
        if (!added) {
            keys.report(key, "repeated", Quote.of(name) + " varies twice", "say once what it can be");
        }
    }

    private <W extends Word> @Nullable Choices<W> words(Keys keys, W[] allowed, W first, W second) {
        var node = keys.get("words");
        if (node == null) {
            return Choices.evenly(List.of(first, second));
        }
        var words = Arrays.stream(allowed).map(Word::word).toList();
        return Choices.read(
                node,
                (each, found) -> {
                    var text = each instanceof ScalarNode scalar ? scalar.text() : "";
                    if (!words.contains(text)) {
                        found.add(
                                each.place(),
                                "unknown-word",
                                "what varies here cannot be " + each.described(),
                                Suggestion.help(text, words));
                        return null;
                    }
                    return allowed[words.indexOf(text)];
                },
                null,
                problems);
    }

    /** The applicant that an entry is about: the scenario's only one, or the one that it names. */
    static @Nullable String applicant(Keys keys, Scenario scenario, Problems problems) {
        var named = keys.texts("for");
        if (named.isEmpty() && scenario.applicants().size() == 1) {
            return scenario.applicants().get(0);
        }
        if (named.size() == 1 && scenario.applicants().contains(named.get(0))) {
            return named.get(0);
        }
        problems.add(
                keys.placeOf("for"),
                "which-applicant",
                named.isEmpty()
                        ? "this does not say about which applicant"
                        : Quote.each(named) + " is not one applicant of the scenario",
                "add `for`: one of " + Quote.each(scenario.applicants()));
        return null;
    }

    /** Who is meant: every Party, or those named. Where outsiders can do the same they may be named, too. */
    List<String> who(Keys keys, String key, List<String> parties, boolean outsiders) {
        var named = new LinkedHashSet<>(keys.texts(key));
        if (named.isEmpty()) {
            keys.report(key, "nobody", Quote.of(key) + " names nobody", "write `all`, or codes such as `[US, FR]`");
        }
        if (named.equals(Set.of(ALL))) {
            return parties;
        }
        for (var code : named) {
            if (!parties.contains(code) && !(outsiders && actor(code))) {
                keys.report(
                        key,
                        outsiders ? "unknown-state" : "not-a-party",
                        Quote.of(code) + (outsiders ? " is not the code of a state" : " is no Party then"),
                        "write `all` alone, or codes; the Parties then are " + String.join(" ", parties));
            }
        }
        return List.copyOf(named);
    }

    private boolean actor(String code) {
        return code.equals("XK")
                || Arrays.asList(Locale.getISOCountries()).contains(code)
                || setting.scenario().states().stream()
                        .anyMatch(state -> state.code().equals(code));
    }
}
