package org.articleten.cli.report;

import java.util.ArrayList;
import org.articleten.explanation.Result;
import org.articleten.facts.Matter;
import org.articleten.facts.Procedure;
import org.articleten.facts.Verdict;
import org.articleten.scenario.Scenario;

/** The answer in one line. */
final class Headline {
    private Headline() {}

    static String of(Scenario scenario, Result result, Names names) {
        return Layout.capital(names.withCode(result.applicant())) + ", " + Names.day(result.asOf()) + ": "
                + answer(scenario, result);
    }

    private static String answer(Scenario scenario, Result result) {
        return switch (result.outcome()) {
            case MEMBER ->
                result.memberSince() == null
                        ? "member. It is a Party to the North Atlantic Treaty."
                        : "member, a Party since " + Names.day(result.memberSince()) + ".";
            case FORMER_MEMBER -> "no longer a member. It has left.";
            case INELIGIBLE -> "cannot be invited. " + Layout.capital(failing(result.eligibility())) + ".";
            case WITHDRAWN -> "withdrawn. It took back its request.";
            case CLEARED -> "cleared. Only its deposit is missing.";
            case RATIFYING -> "ratifying. " + ratifying(result);
            case INVITED -> invited(result);
            case NO_CONSENSUS -> "not agreed. " + blocked(scenario, result) + ": no invitation.";
            case PENDING -> "pending. " + open(scenario, result);
            case ASPIRANT -> "aspirant. No invitation stands.";
            case NONE ->
                "no answer. "
                        + (result.decision() == null
                                ? "The Council has not been asked."
                                : "No invitation has been asked for.");
        };
    }

    private static String failing(Result.Eligibility eligibility) {
        var failing = new ArrayList<String>();
        if (eligibility.state().equals("no")) {
            failing.add("it is not a State");
        }
        if (eligibility.european().equals("no")) {
            failing.add("it is not a European State");
        }
        if (eligibility.principles().equals("unmet")) {
            failing.add("the principles of the Treaty are not met");
        }
        if (eligibility.security().equals("unmet")) {
            failing.add("it would not contribute to security");
        }
        return Names.joined(failing);
    }

    private static String ratifying(Result result) {
        var open = result.openConditions().size();
        var conditions = open == 1 ? "one further condition is open" : open + " further conditions are open";
        if (result.pending().isEmpty()) {
            return "Every Ally has accepted; " + conditions + ".";
        }
        return Layout.capital(missing(result)) + " accepted" + (open == 0 ? "." : "; " + conditions + ".");
    }

    private static String missing(Result result) {
        var missing = result.pending().size();
        return missing == 1 ? "one Ally has not yet" : missing + " Allies have not yet";
    }

    private static String invited(Result result) {
        var decision = result.decision();
        return decision != null && decision.question() == Matter.INVITATION && decision.answer() == Verdict.AGREED
                ? Stand.agreed(decision) + ". It is invited."
                : "invited. The invitation stands.";
    }

    private static String blocked(Scenario scenario, Result result) {
        var decision = result.decision();
        if (decision == null || decision.question() != Matter.INVITATION) {
            return "There was no consensus";
        }
        var blockers = decision.blockers();
        var conditional = Asked.conditional(Asked.in(scenario, result), blockers);
        var one = blockers.size() == 1;
        var verb = conditional.isEmpty()
                ? one ? " objects" : " object"
                : conditional.size() == blockers.size()
                        ? one ? " agrees on a condition only" : " agree on a condition only"
                        : " object or agree on a condition only";
        return Layout.capital(Names.allies(blockers.size())) + verb;
    }

    private static String open(Scenario scenario, Result result) {
        var decision = result.decision();
        if (result.electorate() == 0) {
            return "There is no Party that could agree.";
        }
        if (decision == null || decision.question() != Matter.INVITATION) {
            return "The question of an invitation is not answered.";
        }
        var silent = decision.undecided().size();
        if (decision.procedure() == Procedure.SILENCE) {
            return Asked.in(scenario, result)
                    .map(asked -> "The silence holds until " + Names.day(asked.until()) + ".")
                    .orElse("The silence holds.");
        }
        return "Nobody objects, but " + Names.allies(silent) + (silent == 1 ? " has" : " have") + " not agreed.";
    }
}
