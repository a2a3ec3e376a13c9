package org.articleten.deliberation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.articleten.facts.Act;
import org.articleten.facts.Applicant;
import org.articleten.facts.Assessment;
import org.articleten.facts.Criterion;
import org.articleten.facts.Dossier;
import org.articleten.facts.HomeStep;
import org.articleten.facts.HomeVote;
import org.articleten.facts.Limb;
import org.articleten.facts.Listing;
import org.articleten.facts.Opening;
import org.articleten.facts.Signatory;
import org.articleten.rulebook.ReferenceData;

/**
 * What is there before the first act, what most dossiers have in common first.
 *
 * @param common what the data beside the rules say to every dossier
 * @param roster the Parties, or the signatories of a Treaty that is not in force
 * @param own what else this dossier has
 * @param opening when the play begins
 */
record Setting(List<Object> common, List<Object> roster, List<Object> own, Opening opening) {
    static Setting of(Dossier dossier, List<Act> script, ReferenceData data) {
        var opening = opening(dossier, script);
        var own = new ArrayList<Object>();
        withStepsAtHome(dossier).forEach(state -> own.addAll(data.homeLaw(state)));
        dossier.applicants().forEach(applicant -> own.add(new Applicant(applicant)));
        own.addAll(criteria(dossier));
        own.add(opening);
        return new Setting(common(data), roster(dossier, data), own, opening);
    }

    private static List<Object> common(ReferenceData data) {
        var common = new ArrayList<Object>(data.dates());
        common.addAll(data.further());
        return common;
    }

    private static List<Object> roster(Dossier dossier, ReferenceData data) {
        var signatories = dossier.signatories();
        if (signatories != null) {
            var roster = new ArrayList<Object>(data.named());
            signatories.forEach(state -> roster.add(new Signatory(state)));
            return roster;
        }
        var parties = dossier.parties();
        return parties == null
                ? List.copyOf(data.listings())
                : parties.stream()
                        .map(state -> (Object) new Listing(state, null, true))
                        .toList();
    }

    /** The play begins with whatever comes first; the record is background, so that the first act is the scenario's own. */
    private static Opening opening(Dossier dossier, List<Act> script) {
        var firstAsked = dossier.asked().first();
        var firstAct = first(dossier.acts(), firstAsked);
        var first = first(script, firstAsked);
        return new Opening(firstAct, first.isBefore(firstAsked) ? first : firstAsked);
    }

    private static LocalDate first(List<Act> acts, LocalDate otherwise) {
        return acts.isEmpty() ? otherwise : acts.get(0).entry().on();
    }

    /** Only their laws matter: what nobody is told to have done at home is not asked for. */
    private static Set<String> withStepsAtHome(Dossier dossier) {
        var states = new TreeSet<String>();
        for (var act : dossier.acts()) {
            if (act instanceof HomeStep step) {
                states.add(step.state());
            } else if (act instanceof HomeVote vote) {
                states.add(vote.state());
            }
        }
        return states;
    }

    /** What the scenario stipulates; each substantive limb that it does not mention is unassessed. */
    private static List<Criterion> criteria(Dossier dossier) {
        var criteria = new ArrayList<>(dossier.criteria());
        for (var applicant : dossier.applicants()) {
            for (var limb : List.of(Limb.PRINCIPLES, Limb.SECURITY)) {
                if (dossier.criteria().stream()
                        .noneMatch(known -> known.applicant().equals(applicant) && known.limb() == limb)) {
                    criteria.add(new Criterion(applicant, limb, Assessment.UNASSESSED, 0));
                }
            }
        }
        return criteria;
    }
}
