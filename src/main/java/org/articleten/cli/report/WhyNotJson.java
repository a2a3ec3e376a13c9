package org.articleten.cli.report;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.articleten.explanation.Reason;
import org.articleten.facts.Outcome;
import org.articleten.problem.ProblemsFound;
import org.articleten.regression.ScenarioRuns.Played;
import org.articleten.rulebook.QuestionRules;
import org.articleten.rulebook.RuleBook;
import org.articleten.whatif.ChangeSet;
import org.articleten.whatif.Limits;
import org.articleten.whatif.Searched;
import org.articleten.whynot.Asked;
import org.articleten.whynot.Way;
import org.articleten.whynot.WhyNot;
import org.articleten.whynot.WhyNots;

/** Why an outcome is not another, as JSON. */
public final class WhyNotJson {
    private final Names names;

    private WhyNotJson(Names names) {
        this.names = names;
    }

    /** The answers on one scenario, as plain data. */
    public static Map<String, Object> of(Played played, Outcome wanted) throws ProblemsFound {
        var scenario = played.run().scenario();
        var json = new WhyNotJson(new Names(scenario, played.book().referenceData()));
        var answers = new ArrayList<Object>();
        try (var whyNots = WhyNots.of(played.book(), played.trace().dossier(), Limits.USUAL, new QuestionRules())) {
            for (var result : played.run().results()) {
                answers.add(json.answer(whyNots.of(result.applicant(), result.asOf(), wanted)));
            }
        }
        var data = new LinkedHashMap<String, Object>();
        data.put("scenario", scenario.path());
        data.put("title", scenario.title());
        data.put("scenarioDigest", scenario.digest());
        data.put("houseRules", scenario.houseRules());
        data.put("answers", answers);
        return data;
    }

    /** Prints the document of these. */
    public static void print(RuleBook book, List<Map<String, Object>> scenarios, PrintStream out) {
        var document = new LinkedHashMap<String, Object>();
        document.put("schemaVersion", 1);
        document.put("engine", JsonReport.engine(book));
        document.put("scenarios", scenarios);
        JsonReport.print(document, out);
    }

    private Map<String, Object> answer(WhyNot answer) {
        var data = new LinkedHashMap<String, Object>();
        data.put("applicant", answer.applicant());
        data.put("asOf", answer.day().toString());
        data.put("outcome", answer.outcome().word());
        data.put("whyNot", answer.wanted().word());
        data.put("isSo", answer.isSo());
        data.put("rules", answer.ways().stream().map(this::way).toList());
        data.put(
                "suffice",
                answer.suffice().stream()
                        .map(set -> {
                            var one = new LinkedHashMap<String, Object>();
                            one.put("size", set.size());
                            one.put("says", String.join("; ", new SetText(names).lines(List.of(set))));
                            one.put("governments", governments(set));
                            return one;
                        })
                        .toList());
        var searched = answer.searched();
        data.put("searched", searched == null ? null : searched(searched));
        return data;
    }

    /** The governments that could be among those who change something. */
    private static List<String> governments(ChangeSet set) {
        var governments = new TreeSet<String>();
        set.choices().forEach(choice -> governments.addAll(choice.governments()));
        return List.copyOf(governments);
    }

    private static Map<String, Object> searched(Searched searched) {
        var data = new LinkedHashMap<String, Object>();
        data.put("candidates", searched.candidates());
        data.put("complete", searched.complete());
        data.put("plays", searched.plays());
        data.put("says", Outlook.extent(searched));
        return data;
    }

    private Map<String, Object> way(Way way) {
        var data = new LinkedHashMap<String, Object>();
        var rule = way.rule();
        data.put("rule", rule.id());
        data.put("name", rule.name());
        data.put("force", rule.force().word());
        data.put("source", rule.source());
        data.put("file", rule.file());
        data.put("line", rule.line());
        data.put("on", way.on().toString());
        data.put("missing", way.missing());
        data.put("conditions", way.conditions().stream().map(this::asked).toList());
        return data;
    }

    private Map<String, Object> asked(Asked asked) {
        var data = new LinkedHashMap<String, Object>();
        data.put("state", asked.state().word());
        data.put("says", asked.says());
        data.put("text", asked.text());
        data.put("line", asked.line());
        data.put("instead", asked.instead());
        data.put("because", asked.because().stream().map(WhyNotJson::reason).toList());
        data.put("governments", asked.governments());
        data.put("rules", asked.ways().stream().map(this::way).toList());
        return data;
    }

    private static Map<String, Object> reason(Reason reason) {
        var data = new LinkedHashMap<String, Object>();
        data.put("rule", reason.rule());
        data.put("force", reason.force().word());
        data.put("source", reason.source());
        data.put("says", reason.says());
        data.put("given", reason.given());
        return data;
    }
}
