package org.articleten.sweep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.articleten.deliberation.Deliberation;
import org.articleten.deliberation.Trace;
import org.articleten.exploration.Draft;
import org.articleten.facts.Party;
import org.articleten.facts.Question;
import org.articleten.facts.Signature;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.Scenario;

/** The scenario that is varied, and what comes of it unvaried. */
final class Setting {
    private final Draft draft;
    private final Scenario scenario;
    private final RuleBook book;
    private final Trace trace;

    /** Plays the scenario once, by the rules of a book with the scenario's house rules over them. */
    Setting(Draft draft, RuleBook book) throws ProblemsFound {
        this.draft = Timelines.withTimeline(draft);
        this.scenario = this.draft.sketch();
        this.book = book;
        this.trace = new Deliberation(book).deliberate(scenario.dossier(scenario.asked()));
    }

    /** The scenario as data, in the form of a timeline. */
    Draft draft() {
        return draft;
    }

    Scenario scenario() {
        return scenario;
    }

    RuleBook book() {
        return book;
    }

    /** The questions put to the Council, in the order of days. */
    List<Question> questions() {
        var questions = new ArrayList<Question>();
        for (var act : scenario.acts()) {
            if (act instanceof Question question) {
                questions.add(question);
            }
        }
        return questions;
    }

    /** The signatures of an applicant's protocol, in the order of days. */
    List<Signature> signatures(String applicant) {
        var signatures = new ArrayList<Signature>();
        for (var act : scenario.acts()) {
            if (act instanceof Signature signature && signature.applicant().equals(applicant)) {
                signatures.add(signature);
            }
        }
        return signatures;
    }

    /** Who is a Party at the end of a day, sorted. */
    List<String> parties(LocalDate day) {
        var parties = new TreeSet<String>();
        for (var fact : trace.standing(day)) {
            if (fact instanceof Party party) {
                parties.add(party.state());
            }
        }
        return List.copyOf(parties);
    }
}
