package org.articleten.invariants;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articleten.invariants.Changed.Option;
import org.jspecify.annotations.Nullable;

/** Changes by which something is done, or not done, beside what is said in the Council. */
final class Things {
    static final String VOTE = "vote";
    private static final String POSITION = "position";
    private static final String PROTEST = "protest";
    private static final String SIGNATURE = "signature";
    private static final String ACCEPTANCE = "acceptance";
    static final List<String> REMOVED = List.of(VOTE, POSITION, PROTEST, SIGNATURE, ACCEPTANCE);
    static final List<String> ADDED = List.of(
            VOTE,
            POSITION,
            PROTEST,
            SIGNATURE,
            ACCEPTANCE,
            "rejection-at-home",
            "denunciation",
            "agreement",
            "promise",
            "text");

    private static final List<String> STANCES = List.of("support", "oppose", "conditional", "undecided");
    private static final List<String> TEXTS =
            List.of("will-become-member", "irreversible-path", "action-plan", "never-admit");

    private final Story story;
    private final Who by;
    private final List<Option> options = new ArrayList<>();

    private Things(Story story, Who by) {
        this.story = story;
        this.by = by;
    }

    /** The ways to add something of a kind. */
    static List<Option> added(Story story, String thing, Who by) {
        var things = new Things(story, by);
        switch (by) {
            case OUTSIDER -> story.outsiders().forEach(actor -> things.add(thing, actor));
            case PARTY -> story.parties().forEach(actor -> things.add(thing, actor));
            case COUNCIL -> things.add(thing, "the Council");
        }
        return things.options;
    }

    private void add(String thing, String actor) {
        var who = by == Who.COUNCIL ? actor : story.who(actor);
        switch (thing) {
            case POSITION ->
                STANCES.forEach(stance -> act(
                        "positions",
                        Map.of(actor, stance),
                        true,
                        "%s would `%s` in a declared position".formatted(who, stance)));
            case PROTEST -> act("protests", actor, true, who + " protests");
            case SIGNATURE -> act("signs", actor, false, who + " signs the protocol");
            case ACCEPTANCE -> act("accepts", actor, false, who + " accepts the protocol");
            case "rejection-at-home" ->
                act(
                        "domestic",
                        Map.of("state", actor, "step", "approval", "result", "rejected"),
                        false,
                        "the parliament of %s rejects the protocol".formatted(who));
            case "denunciation" -> act("denounces", actor, false, who + " denounces the Treaty");
            case "agreement" ->
                story.applicants()
                        .forEach(applicant -> act(
                                "agreement",
                                agreement(actor, applicant),
                                false,
                                "%s agrees with another outsider that %s is never to be admitted"
                                        .formatted(who, story.who(applicant))));
            case "promise" ->
                story.applicants()
                        .forEach(applicant -> act(
                                "promises",
                                Map.of("by", actor, "to", applicant, "not-to-object", applicant),
                                false,
                                "%s promises %s not to object".formatted(who, story.who(applicant))));
            case "text" -> TEXTS.forEach(text -> act("declares", text, true, "%s declares `%s`".formatted(who, text)));
            default -> throw new IllegalStateException("no way to add " + thing);
        }
    }

    private Map<String, @Nullable Object> agreement(String actor, String applicant) {
        var other = story.outsiders().stream()
                .filter(each -> !each.equals(actor))
                .findFirst()
                .orElse(applicant);
        var terms = new LinkedHashMap<String, @Nullable Object>();
        terms.put("id", "between-outsiders");
        terms.put("between", List.of(actor, other));
        terms.put("status", "in-force");
        terms.put(
                "clauses",
                List.of(
                        Map.of("id", 1, "kind", "never-admit", "of", applicant),
                        Map.of("id", 2, "kind", "third-party-veto", "of", applicant)));
        return terms;
    }

    /** Before everything else, and, where it is an outsider's doing, after everything else. */
    private void act(String key, Object value, boolean names, String said) {
        options.add(() -> with(key, value, names, said, true));
        // A Party that changes its mind, or is promised something, in the middle may change what follows.
        if (by == Who.OUTSIDER) {
            options.add(() -> with(key, value, names, said, false));
        }
    }

    private Changed with(String key, Object value, boolean names, String said, boolean first) {
        var act = new LinkedHashMap<String, @Nullable Object>();
        act.put(Story.ON, first ? story.start() : story.end());
        act.put(key, value);
        if (names) {
            act.put("for", story.applicants());
        }
        var acts = story.copy();
        acts.add(first ? 0 : acts.size(), act);
        return new Changed(
                story.with(acts),
                said + (first ? ", before everything else" : ", after everything else"),
                Map.of(),
                null,
                story.applicants(),
                Trust.BEFORE);
    }

    /** The ways to take something of a kind away. */
    static List<Option> removed(Story story, String thing, Who by) {
        var key = switch (thing) {
            case POSITION -> "positions";
            case PROTEST -> "protests";
            case SIGNATURE -> "signs";
            default -> "accepts";
        };
        var options = new ArrayList<Option>();
        for (var actor : by == Who.PARTY ? story.parties() : story.outsiders()) {
            if (story.acts().stream().anyMatch(act -> names(act.get(key), actor))) {
                options.add(() -> without(story, key, actor, thing, by));
            }
        }
        return options;
    }

    private static boolean names(@Nullable Object value, String actor) {
        return value instanceof Map<?, ?> map
                ? map.containsKey(actor)
                : Values.texts(value).contains(actor);
    }

    private static Changed without(Story story, String key, String actor, String thing, Who by) {
        var acts = story.copy();
        acts.replaceAll(act -> names(act.get(key), actor) ? without(act, key, actor) : act);
        return new Changed(
                story.with(acts),
                "the %s of %s is taken away".formatted(thing, story.who(actor)),
                Map.of(),
                null,
                story.applicants(),
                by == Who.OUTSIDER ? Trust.AFTER : Trust.BEFORE);
    }

    private static Map<String, @Nullable Object> without(Map<String, @Nullable Object> act, String key, String actor) {
        var changed = new LinkedHashMap<>(act);
        if (act.get(key) instanceof Map<?, ?> map && map.size() > 1) {
            var others = new LinkedHashMap<Object, @Nullable Object>(map);
            others.remove(actor);
            changed.put(key, others);
            return changed;
        }
        var others = Values.texts(act.get(key));
        others.remove(actor);
        if (!others.isEmpty() && !(act.get(key) instanceof Map<?, ?>)) {
            changed.put(key, others);
            return changed;
        }
        // An act stays on its day, since the first may settle when the play begins.
        var note = new LinkedHashMap<String, @Nullable Object>();
        note.put(Story.ON, act.get(Story.ON));
        note.put("note", "Nothing happens.");
        return note;
    }
}
