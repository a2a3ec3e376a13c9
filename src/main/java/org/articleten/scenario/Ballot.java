package org.articleten.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articleten.document.MapNode;
import org.articleten.document.Node;
import org.articleten.document.ScalarNode;
import org.articleten.facts.Dating;
import org.articleten.facts.Entry;
import org.articleten.facts.Precision;
import org.articleten.facts.Procedure;
import org.articleten.facts.Vote;
import org.articleten.facts.VoteWord;
import org.articleten.problem.Quote;
import org.articleten.scenario.Cast.Role;
import org.jspecify.annotations.Nullable;

/** Reads the votes of a question. */
final class Ballot {
    private static final List<String> KEYS = List.of("vote", "on", "says", "source", "reason", "condition");
    private static final Words<VoteWord> HOUSE_WORDS = Words.of("vote", VoteWord.values());
    private static final Words<VoteWord> WORDS = Words.of("vote", VoteWord.real());

    /** A vote without its actor and its question. */
    private record Said(
            Entry entry, VoteWord word, @Nullable String condition) {}

    private final StatedAct act;
    private final Setting setting;
    private final @Nullable Procedure procedure;
    private final Map<String, Said> votes = new LinkedHashMap<>();

    private Ballot(StatedAct act, @Nullable Procedure procedure) {
        this.act = act;
        this.setting = act.setting();
        this.procedure = procedure;
    }

    static Ballot read(StatedAct act, @Nullable Procedure procedure) {
        var ballot = new Ballot(act, procedure);
        var map = act.setting().values().map(act.fields().get("votes"), "votes");
        if (map != null) {
            map.entries().forEach(ballot::add);
        }
        return ballot;
    }

    /** The votes on the question of this number. */
    List<Vote> votes(int question) {
        var named = new ArrayList<>(votes.keySet());
        named.remove(Vote.DEFAULT);
        var cast = new ArrayList<Vote>();
        votes.forEach((actor, said) -> {
            var except = actor.equals(Vote.DEFAULT) ? named : List.<String>of();
            cast.add(new Vote(said.entry(), question, actor, except, said.word(), said.condition()));
        });
        return cast;
    }

    private void add(MapNode.Entry stated) {
        var actor = stated.name().equals(Vote.DEFAULT)
                ? Vote.DEFAULT
                : setting.cast().code(stated.key(), "votes", Role.ACTOR);
        var line = stated.key().place().line();
        var said = stated.value() instanceof MapNode map
                ? inFull(map, line)
                : said(
                        new Entry(
                                act.entry().on(),
                                line,
                                act.entry().source(),
                                act.entry().dating()),
                        stated.value(),
                        null);
        if (actor != null && said != null) {
            votes.put(actor, said);
        }
    }

    private @Nullable Said inFull(MapNode map, int line) {
        var values = setting.values();
        var fields = Fields.of(map, "a vote", KEYS, setting.problems());
        values.text(fields.get("says"), "says");
        var reason = values.text(fields.get("reason"), "reason");
        var condition = values.text(fields.get("condition"), "condition");
        var source = setting.sources().title(fields.get("source"));
        var on = values.date(fields.get("on"), "on");
        if (fields.has("on") && procedure == Procedure.SESSION) {
            setting.report(
                    fields.placeOf("on"),
                    "vote-date",
                    "a vote in session has no date of its own",
                    "leave `on` out, or add `procedure: silence` and `until`");
        } else if (on != null && act.dated() && on.isBefore(act.entry().on())) {
            setting.report(
                    fields.placeOf("on"),
                    "vote-date",
                    "the vote of %s is before the question is put, on %s"
                            .formatted(
                                    Quote.of(on.toString()),
                                    Quote.of(act.entry().on().toString())),
                    "a vote counts from that day at the earliest");
        }
        var entry = new Entry(
                on == null ? act.entry().on() : on,
                line,
                source == null ? act.entry().source() : source,
                source == null
                        ? act.entry().dating()
                        : new Dating(Precision.EXACT, setting.sources().unverified(fields.get("source")), null));
        return said(entry, fields.require("vote", "say what it does"), condition == null ? reason : condition);
    }

    private @Nullable Said said(Entry entry, @Nullable Node node, @Nullable String condition) {
        if (node instanceof ScalarNode scalar && scalar.text().equals("abstain") && !setting.abstention()) {
            setting.report(
                    node.place(),
                    "abstain",
                    "`abstain` is not possible: NATO decides by consensus, and where nothing is voted nobody"
                            + " can abstain",
                    "choose `reserve` (agrees, with a reservation on record), `silent`, `consent` or `object`; only"
                            + " `houseRules: model-nato` knows abstention");
            return null;
        }
        var word = (setting.abstention() ? HOUSE_WORDS : WORDS).read(node, "vote", setting.problems());
        return word == null ? null : new Said(entry, word, condition);
    }
}
