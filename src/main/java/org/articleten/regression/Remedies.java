package org.articleten.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.articleten.deliberation.Sitting;
import org.articleten.explanation.Result;
import org.articleten.explanation.Results;
import org.articleten.facts.Acceptance;
import org.articleten.facts.Act;
import org.articleten.facts.Application;
import org.articleten.facts.BarLifted;
import org.articleten.facts.Deposit;
import org.articleten.facts.Dossier;
import org.articleten.facts.Entry;
import org.articleten.facts.Matter;
import org.articleten.facts.Outcome;
import org.articleten.facts.Procedure;
import org.articleten.facts.Question;
import org.articleten.facts.Signature;
import org.articleten.facts.VoteWord;
import org.articleten.problem.ProblemsFound;
import org.articleten.regression.Remedy.Change;
import org.articleten.rulebook.RuleBook;
import org.articleten.whatif.Variation;

/**
 * Looks for what could change a result: takes the change that comes to mind for its outcome, plays the scenario with it,
 * and says what came of it. What it says is therefore so under the rules at hand, whatever they are.
 */
final class Remedies {
    /** Above this many Parties it is not tried what each of them does alone. */
    private static final int TRIED_ALONE = 6;

    private final RuleBook ruleBook;
    private final Sitting sitting;
    private final Result result;
    private final Variation scenario;
    private final List<Remedy> found = new ArrayList<>();

    private Remedies(RuleBook ruleBook, Sitting sitting, Dossier dossier, Result result) {
        this.ruleBook = ruleBook;
        this.sitting = sitting;
        this.result = result;
        this.scenario = Variation.of(dossier, result.asOf());
    }

    /** What could change a result of a dossier; only what was tried and leads to another outcome, or proves that nothing does. */
    static List<Remedy> of(RuleBook ruleBook, Sitting sitting, Dossier dossier, Result result) throws ProblemsFound {
        var remedies = new Remedies(ruleBook, sitting, dossier, result);
        remedies.search();
        return remedies.found;
    }

    private void search() throws ProblemsFound {
        switch (result.outcome()) {
            case NO_CONSENSUS -> consent();
            case PENDING -> {
                consent();
                objection();
            }
            case INVITED -> add(Change.SIGNATURE, result.pending(), scenario.with(signature()));
            case RATIFYING -> add(Change.ACCEPTANCE, result.pending(), scenario.with(acceptance()));
            case CLEARED -> deposit();
            case INELIGIBLE -> eligibility();
            case WITHDRAWN, FORMER_MEMBER -> {
                add(Change.APPLICATION, List.of(), scenario.with(new Application(entry(), result.applicant())));
                add(Change.INVITATION_BY_ALL, List.of(), scenario.with(invitation()));
            }
            case ASPIRANT, NONE -> add(Change.INVITATION_BY_ALL, List.of(), scenario.with(invitation()));
            case MEMBER -> {
                // Only time can end it, tried below.
            }
        }
        time();
    }

    private void consent() throws ProblemsFound {
        var decision = result.decision();
        if (decision == null || decision.question() != Matter.INVITATION) {
            add(Change.INVITATION_BY_ALL, List.of(), scenario.with(invitation()));
            return;
        }
        var silent = new ArrayList<>(decision.blockers());
        if (decision.procedure() == Procedure.SESSION || result.outcome() == Outcome.PENDING) {
            silent.addAll(decision.undecided());
        }
        silent.sort(null);
        var then = tried(consentOf(silent));
        if (then.outcome() != result.outcome()) {
            found.add(new Remedy(Change.CONSENT, silent, eachNeeded(silent, then.outcome()), then));
        }
    }

    /** Whether the outcome stays away if any one of them does what it did. */
    private boolean eachNeeded(List<String> parties, Outcome outcome) throws ProblemsFound {
        if (parties.size() < 2 || parties.size() > TRIED_ALONE) {
            return false;
        }
        for (var party : parties) {
            var others = parties.stream().filter(other -> !other.equals(party)).toList();
            if (tried(consentOf(others)).outcome() == outcome) {
                return false;
            }
        }
        return true;
    }

    private Variation consentOf(List<String> parties) {
        return scenario.voting(lastInvitation(), parties, VoteWord.CONSENT);
    }

    private void objection() throws ProblemsFound {
        var decision = result.decision();
        if (decision != null
                && decision.question() == Matter.INVITATION
                && !decision.undecided().isEmpty()) {
            var one = List.of(decision.undecided().get(0));
            add(Change.OBJECTION, one, scenario.voting(lastInvitation(), one, VoteWord.OBJECT));
        }
    }

    private void deposit() throws ProblemsFound {
        var deposit = new Deposit(entry(), result.applicant());
        if (!add(Change.DEPOSIT, List.of(), scenario.with(deposit))) {
            add(
                    Change.BAR_LIFTED_AND_DEPOSIT,
                    List.of(),
                    scenario.with(new BarLifted(entry(), result.applicant(), null), deposit));
        }
    }

    private void eligibility() throws ProblemsFound {
        if (!add(Change.CRITERIA, List.of(), scenario.withoutUnmetCriteria(result.applicant()))) {
            // That not even everybody's agreement helps is worth saying.
            found.add(new Remedy(Change.INVITATION_BY_ALL, List.of(), false, tried(scenario.with(invitation()))));
        }
    }

    /** What a running silence, or a notice, comes to by itself. */
    private void time() throws ProblemsFound {
        if (scenario.somethingRuns()) {
            add(Change.TIME, List.of(), scenario.untilEverythingEnds());
        }
    }

    private boolean add(Change change, List<String> by, Variation variation) throws ProblemsFound {
        var then = tried(variation);
        if (then.outcome() == result.outcome()) {
            return false;
        }
        found.add(new Remedy(change, by, false, then));
        return true;
    }

    private Result tried(Variation variation) throws ProblemsFound {
        var trace = sitting.outline(variation.dossier());
        return new Results(trace, ruleBook.referenceData()).of(result.applicant(), variation.day());
    }

    private Question lastInvitation() {
        Question last = null;
        for (Act act : scenario.dossier().acts()) {
            if (act instanceof Question question
                    && question.applicant().equals(result.applicant())
                    && question.matter() == Matter.INVITATION) {
                last = question;
            }
        }
        return Objects.requireNonNull(last, "a decision on an invitation has its question");
    }

    private Question invitation() {
        return scenario.askedOfAll(entry(), result.applicant());
    }

    private Signature signature() {
        return new Signature(entry(), result.applicant(), true, List.of());
    }

    private Acceptance acceptance() {
        return new Acceptance(entry(), result.applicant(), true, List.of());
    }

    /** On the day of the answer, in no line of the scenario. */
    private Entry entry() {
        return new Entry(result.asOf(), 0, null);
    }
}
