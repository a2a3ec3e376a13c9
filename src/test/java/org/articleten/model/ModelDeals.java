package org.articleten.model;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.articleten.model.Agreement.Clause;
import org.articleten.model.Agreement.Matter;
import org.articleten.model.ModelRuling.Ruling;
import org.jspecify.annotations.Nullable;

/** The agreements as they stand, and what follows from their clauses among the Parties of the moment. */
final class ModelDeals {
    /** The moment of what never happened: before every act. */
    static final int NEVER = 0;

    private final ModelAlliance alliance;
    private final ModelTexts texts;
    private final @Nullable String onlyApplicant;
    private final SortedMap<String, Made> standing = new TreeMap<>();

    ModelDeals(ModelScenario scenario, ModelAlliance alliance, ModelTexts texts) {
        this.alliance = alliance;
        this.texts = texts;
        this.onlyApplicant =
                scenario.applicants().size() == 1 ? scenario.applicants().get(0) : null;
    }

    /** The latest version of an agreement and the number of the act that made it. */
    private record Made(Agreement agreement, int moment) {}

    void take(Agreement agreement, int moment) {
        standing.put(agreement.id(), new Made(agreement.aboutUnlessSaid(onlyApplicant), moment));
    }

    /** When the Party last made a pledge on the state that stands; {@link #NEVER} where none does. */
    int pledged(String party, String state) {
        int latest = NEVER;
        for (Made made : standing.values()) {
            for (Clause clause : made.agreement().clauses()) {
                if (state.equals(clause.of()) && pledges(made.agreement(), clause, party)) {
                    latest = Math.max(latest, made.moment());
                }
            }
        }
        return latest;
    }

    private boolean pledges(Agreement agreement, Clause clause, String actor) {
        if (agreement.isDraft() || !alliance.has(actor)) {
            return false;
        }
        if (clause.matter() == Matter.NEUTRALITY) {
            return clause.guarantors().contains(actor);
        }
        return speaksFor(agreement, clause, actor);
    }

    /** True where a clause to keep a state out binds the vote of an actor that takes part and is a Party. */
    private boolean speaksFor(Agreement agreement, Clause clause, String actor) {
        return clause.matter().keepsOut()
                && !clause.forNato()
                && alliance.has(actor)
                && agreement.between().contains(actor)
                && (clause.onBehalfOf() == null || clause.onBehalfOf().equals(actor));
    }

    /** True while a clause stands that needs a state which does not take part. */
    boolean passesOver(String state) {
        return anyClause((agreement, clause) ->
                state.equals(clause.of()) && ruling(agreement, clause) == Ruling.NEEDS_APPLICANT);
    }

    private boolean anyClause(BiPredicate<Agreement, Clause> such) {
        return standing.values().stream()
                .map(Made::agreement)
                .anyMatch(agreement -> agreement.clauses().stream().anyMatch(clause -> such.test(agreement, clause)));
    }

    /** One ruling for each clause, by agreement, then in the order of the text. */
    List<ModelRuling> rulings() {
        List<ModelRuling> rulings = new ArrayList<>();
        for (Made made : standing.values()) {
            Agreement agreement = made.agreement();
            for (Clause clause : agreement.clauses()) {
                boolean partyTakesPart = agreement.between().stream().anyMatch(alliance::has);
                rulings.add(ModelRuling.of(agreement, clause, ruling(agreement, clause), partyTakesPart));
            }
        }
        return rulings;
    }

    /** The first line of the table that holds. */
    private Ruling ruling(Agreement agreement, Clause clause) {
        Matter matter = clause.matter();
        boolean takesPart = clause.of() != null && agreement.between().contains(clause.of());
        if (agreement.isDraft()) {
            return Ruling.NOT_IN_FORCE;
        } else if (matter == Matter.THIRD_PARTY_VETO) {
            return Ruling.NO_EFFECT;
        } else if (clause.forNato()) {
            return clause.of() != null && texts.neverAdmits(clause.of()) ? Ruling.RECORDED : Ruling.VOID_AS_TO_NATO;
        } else if (matter == Matter.EU_MEMBERSHIP) {
            return Ruling.SEPARATE_TRACK;
        } else if (matter.keepsOut()) {
            boolean pledge = agreement.between().stream().anyMatch(actor -> speaksFor(agreement, clause, actor));
            return pledge ? Ruling.ALLY_POSITION : Ruling.NO_EFFECT;
        } else if (!matter.isTheStatesOwn()) {
            return Ruling.RECORDED;
        } else if (!takesPart) {
            return Ruling.NEEDS_APPLICANT;
        }
        return switch (matter) {
            case RENOUNCE_MEMBERSHIP, NEUTRALITY -> Ruling.BINDS_APPLICANT;
            case NO_FOREIGN_TROOPS, CAP_FORCES -> Ruling.COMPATIBLE;
            default -> Ruling.RECORDED;
        };
    }
}
