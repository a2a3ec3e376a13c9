package org.articleten.scenario;

import java.util.List;
import org.articleten.facts.Act;
import org.articleten.facts.Application;
import org.articleten.facts.BarLifted;
import org.articleten.facts.Concerning;
import org.articleten.facts.Deposit;
import org.articleten.facts.Note;
import org.articleten.facts.OwnBar;
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
        if (act instanceof Concerning concerning) {
            return concerning.applicant();
        }
        // A sealed interface, but patterns in a switch are not in Java 17.
        if (act instanceof Application application) {
            return application.state();
        }
        if (act instanceof Withdrawal withdrawal) {
            return withdrawal.state();
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
