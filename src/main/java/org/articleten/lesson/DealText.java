package org.articleten.lesson;

import java.util.ArrayList;
import java.util.List;
import org.articleten.explanation.Names;
import org.articleten.facts.Agreement;
import org.articleten.facts.Clause;
import org.articleten.facts.Guarantees;

/** Agreements and guarantees in words. */
final class DealText {
    private final Names names;

    DealText(Names names) {
        this.names = names;
    }

    String of(Agreement agreement) {
        var who = new ArrayList<String>();
        if (agreement.everyParty()) {
            who.add("every Ally");
        }
        agreement.between().stream().map(names::of).forEach(who::add);
        var status = switch (agreement.status()) {
            case DRAFT -> "was drafted";
            case SIGNED -> "was signed";
            case IN_FORCE -> "entered into force";
        };
        var clauses = agreement.clauses().stream().map(this::clause).toList();
        return "An agreement (" + agreement.id() + ") of " + Names.joined(who) + " " + status + "."
                + (clauses.isEmpty() ? "" : " " + String.join(" ", clauses));
    }

    private String clause(Clause clause) {
        var says = clause.says() == null
                ? clause.kind().says() + (clause.of() == null ? "" : ", of " + names.of(clause.of()))
                : clause.says().strip();
        var speaks = clause.onBehalfOf() == null
                ? ""
                : " (in the name of "
                        + (clause.onBehalfOf().equals(Clause.NATO) ? "NATO" : names.of(clause.onBehalfOf())) + ")";
        var guaranteed = clause.guarantors().isEmpty() ? "" : " (guaranteed by " + names(clause.guarantors()) + ")";
        return "Clause " + clause.id() + speaks + guaranteed + ": " + says + (says.endsWith(".") ? "" : ".");
    }

    String of(Guarantees guarantees, String whom) {
        var layers = new ArrayList<String>();
        for (var layer : guarantees.layers()) {
            layers.add(layer.name().says() + ": " + layer.status().says()
                    + (layer.by().isEmpty() ? "" : ", by " + names(layer.by())));
        }
        return "Guarantees for " + whom + " were told: " + String.join("; ", layers) + ".";
    }

    private String names(List<String> codes) {
        return Names.joined(codes.stream().map(names::of).toList());
    }
}
