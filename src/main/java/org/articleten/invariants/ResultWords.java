package org.articleten.invariants;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.articleten.facts.Matter;
import org.articleten.facts.Outcome;
import org.articleten.facts.Procedure;
import org.articleten.facts.Verdict;
import org.articleten.facts.Word;

/** The fields of a result of which an invariant can speak, and their words. */
final class ResultWords {
    /** All of what a result says, but not why. */
    static final List<String> EVERYTHING = List.of(
            "outcome",
            "stage",
            "memberSince",
            "electorate",
            "decision",
            "blockers",
            "undecided",
            "pending",
            "disregarded",
            "prospect",
            "commitments",
            "openConditions",
            "inviter",
            "domestic",
            "amendments",
            "clauses",
            "guarantees",
            "flags",
            "history");

    private static final Map<String, List<String>> WORDS = Map.of(
            "outcome", words(Outcome.values()),
            "stage", words(Outcome.values()),
            "decision.question", words(Matter.values()),
            "decision.procedure", words(Procedure.values()),
            "decision.answer", words(Verdict.values()),
            "prospect.answer", List.of("consensus", "no-consensus", "open"));

    private static final List<String> BELOW = List.of(
            "decision.question",
            "decision.on",
            "decision.procedure",
            "decision.electorate",
            "decision.answer",
            "decision.consenting",
            "decision.reserving",
            "decision.blockers",
            "decision.undecided",
            "decision.abstaining",
            "prospect.answer",
            "prospect.supporting",
            "prospect.opposing",
            "prospect.unknown",
            "eligibility.eligible",
            "eligibility.other",
            "eligibility.state",
            "eligibility.european",
            "eligibility.principles",
            "eligibility.security");

    private ResultWords() {}

    /** All fields. */
    static List<String> fields() {
        var fields = new ArrayList<>(EVERYTHING);
        fields.addAll(BELOW);
        return fields;
    }

    /** The words of a field; none where it has other values than words. */
    static List<String> of(String field) {
        return WORDS.getOrDefault(field, List.of());
    }

    static List<String> words(Word[] words) {
        return Arrays.stream(words).map(Word::word).toList();
    }
}
