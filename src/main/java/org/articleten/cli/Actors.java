package org.articleten.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.articleten.facts.Acceptance;
import org.articleten.facts.Act;
import org.articleten.facts.Application;
import org.articleten.facts.Denunciation;
import org.articleten.facts.Deposit;
import org.articleten.facts.Position;
import org.articleten.facts.Ratification;
import org.articleten.facts.Signature;
import org.articleten.facts.Withdrawal;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.articleten.regression.ScenarioRuns.Played;

/** Who acts, by code. */
final class Actors {
    private Actors() {}

    /** Who does an act in its own name. */
    static List<String> of(Act act) {
        if (act instanceof Signature signature) {
            return signature.by();
        }
        if (act instanceof Acceptance acceptance) {
            return acceptance.by();
        }
        if (act instanceof Application application) {
            return List.of(application.state());
        }
        if (act instanceof Withdrawal withdrawal) {
            return List.of(withdrawal.state());
        }
        if (act instanceof Deposit deposit) {
            return List.of(deposit.state());
        }
        if (act instanceof Denunciation notice) {
            return List.of(notice.state());
        }
        if (act instanceof Ratification ratification) {
            return List.of(ratification.state());
        }
        return act instanceof Position position ? List.of(position.actor()) : List.of();
    }

    /** The code of a government that is known: it is a Party, or named, or has a name in the data. */
    static String known(String text, Set<String> governments, Played played) throws UsageError {
        var data = played.book().referenceData();
        var isCode = text.length() == 2 && text.equals(text.toUpperCase(Locale.ROOT));
        if (governments.contains(text) || (isCode && !data.name(text).equals(text))) {
            return text;
        }
        var names = governments.stream()
                .map(code -> data.name(code).replaceFirst("^the ", ""))
                .toList();
        var meant = Suggestion.nearest(text, names)
                .map(name -> List.copyOf(governments).get(names.indexOf(name)))
                .or(() -> governments.stream()
                        .filter(code -> code.equalsIgnoreCase(text))
                        .findFirst());
        throw new UsageError(
                "unknown-state",
                "%s is the code of no government here".formatted(Quote.of(text)),
                meant.map(code -> "did you mean " + Quote.of(code) + "? ").orElse("") + "governments: "
                        + Quote.each(governments));
    }
}
