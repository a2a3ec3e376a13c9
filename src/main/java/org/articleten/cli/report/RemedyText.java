package org.articleten.cli.report;

import org.articleten.explanation.Result;
import org.articleten.regression.Remedy;

/** A change that was tried, and what came of it, in a sentence. */
final class RemedyText {
    private RemedyText() {}

    static String of(Remedy remedy, Result now, Names names) {
        var then = remedy.then();
        return switch (remedy.change()) {
            case CONSENT ->
                who(remedy, names, "consents", "consent")
                        + (remedy.by().size() == 1 ? " (alone enough)" : remedy.eachNeeded() ? " (each is needed)" : "")
                        + ": " + outcome(then);
            case OBJECTION -> Layout.capital(names.list(remedy.by())) + " objects (alone enough): " + outcome(then);
            case INVITATION_BY_ALL ->
                then.outcome() == now.outcome()
                        ? "Not even the agreement of every Ally changes it"
                        : "The Council is asked, and every Ally agrees: " + outcome(then);
            case SIGNATURE -> who(remedy, names, "signs", "sign") + ": " + outcome(then);
            case ACCEPTANCE -> who(remedy, names, "accepts", "accept") + ": " + outcome(then);
            case DEPOSIT -> Layout.capital(names.of(now.applicant())) + " deposits its instrument: " + outcome(then);
            case BAR_LIFTED_AND_DEPOSIT ->
                Layout.capital(names.of(now.applicant())) + " lifts its own bar and deposits: " + outcome(then);
            case CRITERIA -> "The Parties come to see every criterion as met: " + outcome(then);
            case APPLICATION -> Layout.capital(names.of(now.applicant())) + " applies: " + outcome(then);
            case TIME -> "Nobody does anything more: " + outcome(then) + onDay(then);
        };
    }

    private static String who(Remedy remedy, Names names, String one, String several) {
        var by = remedy.by();
        var everybody = by.isEmpty() || by.size() == remedy.then().electorate();
        var subject = everybody
                ? "Every Ally"
                : by.size() > 6 ? "The " + by.size() + " that are missing" : Layout.capital(names.list(by));
        return subject + " " + (by.size() > 1 && !everybody ? several : one);
    }

    private static String onDay(Result then) {
        var history = then.history();
        return history.isEmpty()
                ? ""
                : " (from " + Names.day(history.get(history.size() - 1).on()) + ")";
    }

    private static String outcome(Result then) {
        return switch (then.outcome()) {
            case MEMBER -> "member";
            case FORMER_MEMBER -> "no longer a member";
            case INELIGIBLE -> "it cannot be invited";
            case WITHDRAWN -> "withdrawn";
            case CLEARED -> "cleared, with only the deposit missing";
            case RATIFYING -> "the protocol is signed, and waits for acceptances";
            case INVITED -> "invited";
            case NO_CONSENSUS -> "not agreed";
            case PENDING -> "pending";
            case ASPIRANT -> "aspirant";
            case NONE -> "no answer";
        };
    }
}
