package org.articleten.invariants;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articleten.facts.VoteWord;
import org.articleten.invariants.Changed.Asked;
import org.articleten.invariants.Changed.Option;
import org.jspecify.annotations.Nullable;

/** Changes of what somebody says when the Council is asked. */
final class VoteChanges {
    private final Story story;
    private final Change change;
    private final List<Option> options = new ArrayList<>();

    private VoteChanges(Story story, Change change) {
        this.story = story;
        this.change = change;
    }

    static List<Option> of(Story story, Change change) {
        var changes = new VoteChanges(story, change);
        for (var question : story.questions()) {
            changes.question(question);
        }
        return changes.options;
    }

    private void question(int question) {
        // Of an earlier question no result speaks any more, and what a Party says there may change what follows.
        var about = change.by() == Who.PARTY ? story.lastAsked(question) : story.applicants();
        if (about.isEmpty()) {
            return;
        }
        var votes = Values.map(story.acts().get(question).get(Story.VOTES));
        for (var actor : change.by() == Who.PARTY ? story.parties() : story.outsiders()) {
            switch (change.verb()) {
                case ADD -> {
                    if (!votes.containsKey(actor)) {
                        reword(question, actor, about);
                    }
                }
                case REWORD -> reword(question, actor, about);
                default -> {
                    if (votes.containsKey(actor) && (change.by() == Who.OUTSIDER || !votes.containsKey("default"))) {
                        options.add(() -> changed(question, actor, null, about));
                    }
                }
            }
        }
    }

    private void reword(int question, String actor, List<String> about) {
        for (var word : words()) {
            if (!word.equals(word(question, actor))) {
                options.add(() -> changed(question, actor, word, about));
            }
        }
    }

    private List<String> words() {
        return change.to().isEmpty()
                ? Arrays.stream(story.abstaining() ? VoteWord.values() : VoteWord.real())
                        .map(VoteWord::word)
                        .toList()
                : change.to();
    }

    private @Nullable String word(int question, String actor) {
        var vote = Values.map(story.acts().get(question).get(Story.VOTES)).get(actor);
        return vote instanceof Map<?, ?> told
                ? String.valueOf(told.get("vote"))
                : vote == null ? null : vote.toString();
    }

    private Changed changed(int question, String actor, @Nullable String word, List<String> about) {
        var act = new LinkedHashMap<>(story.acts().get(question));
        var votes = new LinkedHashMap<>(Values.map(act.get(Story.VOTES)));
        var before = word(question, actor);
        if (word == null) {
            votes.remove(actor);
        } else {
            votes.put(actor, word);
        }
        act.put(Story.VOTES, votes);
        var said = word == null
                ? "%s says nothing, in place of `%s`".formatted(story.who(actor), before)
                : before == null
                        ? "%s says `%s`".formatted(story.who(actor), word)
                        : "%s says `%s` in place of `%s`".formatted(story.who(actor), word, before);
        var trust = word == null && change.by() == Who.OUTSIDER ? Trust.AFTER : Trust.BEFORE;
        var asked =
                change.by() == Who.PARTY ? new Asked(Story.day(act), String.valueOf(act.get(Story.QUESTION))) : null;
        return new Changed(story.with(question, act), said, Map.of(), asked, about, trust);
    }
}
