package org.articleten.lesson;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import org.articleten.explanation.Names;
import org.articleten.problem.ProblemsFound;
import org.articleten.regression.ScenarioRuns;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.ScenarioReader;

/** What the rules find of a state: the question is put as if every Party agreed. */
final class Findings {
    private final RuleBook book;
    private final LocalDate asOf;

    Findings(RuleBook book, LocalDate asOf) {
        this.book = book;
        this.asOf = asOf;
    }

    /** Two sentences. */
    String of(String state) throws ProblemsFound {
        var text = "title: What if every Party agreed?\nasOf: " + asOf + "\napplicant: \"" + state
                + "\"\nquestion: invitation\nvotes: {default: consent}\n";
        var scenario = ScenarioReader.read(state, text.getBytes(UTF_8));
        var result = new ScenarioRuns(book, null).play(scenario).run().results().get(0);
        var eligibility = result.eligibility();
        var outcome = OutcomeText.option("", result.outcome().word()).text();
        return "State: " + eligibility.state() + "; European State: " + eligibility.european()
                + "; already a Party: " + (eligibility.other() ? "no" : "yes") + ". If every Party agreed on "
                + Names.day(asOf) + ": " + Character.toLowerCase(outcome.charAt(0)) + outcome.substring(1) + ".";
    }
}
