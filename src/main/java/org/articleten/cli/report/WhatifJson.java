package org.articleten.cli.report;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.articleten.difference.FieldChange;
import org.articleten.difference.Milestone;
import org.articleten.explanation.ResultData;
import org.articleten.facts.Outcome;
import org.articleten.facts.Word;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.Scenario;
import org.articleten.whatif.ChangeSet;
import org.articleten.whatif.Choice;
import org.jspecify.annotations.Nullable;

/** What would have to change, as one JSON document. */
public final class WhatifJson {
    private WhatifJson() {}

    public static void print(
            List<Outlook> outlooks, List<Supposition> suppositions, Scenario scenario, RuleBook book, PrintStream out) {
        var names = new Names(scenario, book.referenceData());
        var document = new LinkedHashMap<String, @Nullable Object>();
        document.put("schemaVersion", 1);
        document.put("kind", "whatif");
        document.put("engine", JsonReport.engine(book));
        document.put("scenario", scenario.path());
        document.put("title", scenario.title());
        document.put("scenarioDigest", scenario.digest());
        document.put("houseRules", scenario.houseRules());
        document.put(
                "searches",
                outlooks.stream().map(outlook -> outlook(outlook, names)).toList());
        document.put(
                "comparisons",
                suppositions.stream().map(one -> supposition(one, names)).toList());
        JsonReport.print(document, out);
    }

    /** What one search found, as plain data. */
    public static Map<String, @Nullable Object> search(Outlook outlook, Scenario scenario, RuleBook book) {
        return outlook(outlook, new Names(scenario, book.referenceData()));
    }

    private static Map<String, @Nullable Object> outlook(Outlook outlook, Names names) {
        var searched = outlook.searched();
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("applicant", outlook.applicant());
        data.put("asOf", outlook.asOf().toString());
        data.put("outcome", searched.outcome().word());
        data.put("complete", searched.complete());
        data.put("likened", searched.likened());
        data.put("candidates", searched.candidates());
        data.put("plays", searched.plays());
        data.put(
                "outcomes",
                outlook.outcomes().stream()
                        .map(outcome -> outcome(outlook, outcome, names))
                        .toList());
        var pivotal = new ArrayList<Object>();
        outlook.pivotal().forEach((state, outcomes) -> {
            var one = new LinkedHashMap<String, Object>();
            one.put("state", state);
            one.put("outcomes", outcomes.stream().map(Word::word).toList());
            pivotal.add(one);
        });
        data.put("pivotal", pivotal);
        data.put("notReached", outlook.notReached().stream().map(Word::word).toList());
        return data;
    }

    private static Map<String, @Nullable Object> outcome(Outlook outlook, Outcome outcome, Names names) {
        var reason = outlook.why().get(outcome);
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("outcome", outcome.word());
        if (reason == null) {
            data.put("because", null);
        } else {
            var because = new LinkedHashMap<String, @Nullable Object>();
            because.put("rule", reason.rule());
            because.put("force", reason.force().word());
            because.put("source", reason.source());
            because.put("says", reason.says());
            data.put("because", because);
        }
        data.put(
                "sets",
                outlook.sets(outcome).stream().map(set -> set(set, names)).toList());
        return data;
    }

    private static Map<String, @Nullable Object> set(ChangeSet set, Names names) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("size", set.size());
        data.put("exact", set.throughout());
        data.put(
                "choices",
                set.choices().stream().map(choice -> choice(choice, names)).toList());
        return data;
    }

    private static Map<String, @Nullable Object> choice(Choice choice, Names names) {
        var text = new ChangeText(names);
        var first = choice.among().get(0);
        var alone = choice.governments().isEmpty();
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("count", choice.count());
        data.put("of", choice.governments());
        data.put(
                "changes",
                first.stream()
                        .map(change -> alone ? text.of(change) : text.verb(change, false))
                        .toList());
        return data;
    }

    private static Map<String, @Nullable Object> supposition(Supposition supposition, Names names) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("applicant", supposition.before().applicant());
        data.put("asOf", supposition.before().asOf().toString());
        data.put("changes", supposition.says(names));
        data.put("before", ResultData.of(supposition.before()));
        data.put("after", ResultData.of(supposition.after()));
        data.put(
                "fields",
                supposition.difference().fields().stream()
                        .map(FieldChange::field)
                        .toList());
        data.put(
                "stages",
                supposition.milestones().stream().map(WhatifJson::milestone).toList());
        return data;
    }

    private static Map<String, @Nullable Object> milestone(Milestone milestone) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("stage", milestone.stage().word());
        data.put("before", text(milestone.before()));
        data.put("after", text(milestone.after()));
        return data;
    }

    private static @Nullable String text(@Nullable Object date) {
        return date == null ? null : Objects.toString(date);
    }
}
