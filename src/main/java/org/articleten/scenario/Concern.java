package org.articleten.scenario;

import java.util.List;
import org.articleten.facts.Acceptance;
import org.articleten.facts.Act;
import org.articleten.facts.Application;
import org.articleten.facts.BarLifted;
import org.articleten.facts.Deposit;
import org.articleten.facts.Note;
import org.articleten.facts.OwnBar;
import org.articleten.facts.Position;
import org.articleten.facts.Promise;
import org.articleten.facts.Question;
import org.articleten.facts.Signature;
import org.articleten.facts.Withdrawal;
import org.jspecify.annotations.Nullable;

/** Whom an act concerns. */
final class Concern {
    private Concern() {}

    /** Whether any of the acts concerns an applicant; who leaves the alliance concerns every applicant; a note alone, nobody less. */
    static boolean any(List<Act> acts, String applicant) {
        var notesOnly = true;
        for (var act : acts) {
            var concerned = applicant(act);
            if (!(act instanceof Note)) {
                notesOnly = false;
                if (concerned == null || concerned.equals(applicant)) {
                    return true;
                }
            }
        }
        return notesOnly;
    }

    /** The applicant that an act concerns; null where it concerns all. */
    private static @Nullable String applicant(Act act) {
        // A sealed interface, but patterns in a switch are not in Java 17.
        if (act instanceof Application application) {
            return application.state();
        }
        if (act instanceof Withdrawal withdrawal) {
            return withdrawal.state();
        }
        if (act instanceof Position position) {
            return position.applicant();
        }
        if (act instanceof Promise promise) {
            return promise.applicant();
        }
        if (act instanceof Question question) {
            return question.applicant();
        }
        if (act instanceof Signature signature) {
            return signature.applicant();
        }
        if (act instanceof Acceptance acceptance) {
            return acceptance.applicant();
        }
        if (act instanceof Deposit deposit) {
            return deposit.state();
        }
        if (act instanceof OwnBar bar) {
            return bar.state();
        }
        if (act instanceof BarLifted lifted) {
            return lifted.state();
        }
        return null;
    }
}
