package org.articleten.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.articleten.facts.Clause;
import org.articleten.facts.ClauseFlagged;
import org.articleten.facts.GuaranteeLayer;
import org.articleten.facts.GuaranteesJudged;
import org.articleten.facts.GuaranteesRequired;
import org.articleten.facts.GuaranteesVerdict;
import org.articleten.facts.Layer;
import org.articleten.facts.Pledge;
import org.articleten.facts.Ruled;
import org.articleten.facts.Ruling;
import org.articleten.facts.Terms;
import org.articleten.facts.Track;
import org.articleten.facts.Tracked;
import org.articleten.facts.Untouched;
import org.jspecify.annotations.Nullable;

/** Reads agreements and guarantees, and what they amount to. */
final class Deals {
    private final Conclusions standing;

    Deals(Conclusions standing) {
        this.standing = standing;
    }

    /** Every clause of the last terms of each agreement: by agreement, then in the order of the text. */
    List<Result.Clause> clauses() {
        var clauses = new ArrayList<Result.Clause>();
        for (var terms : last()) {
            terms.clauses().forEach(clause -> clauses.add(judged(terms, clause)));
        }
        return clauses;
    }

    /** Null where none are told; where the rules of an author judge nothing, they are not required. */
    Result.@Nullable Guarantees guarantees(String applicant) {
        var layers = standing.of(GuaranteeLayer.class, applicant)
                .map(GuaranteeLayer::layer)
                .sorted(Comparator.comparing(Layer::name))
                .toList();
        if (layers.isEmpty()) {
            return null;
        }
        return new Result.Guarantees(
                standing.of(GuaranteesRequired.class, applicant).findFirst().isPresent(),
                standing.of(GuaranteesJudged.class, applicant)
                        .map(GuaranteesJudged::verdict)
                        .findFirst()
                        .orElse(GuaranteesVerdict.NOT_REQUIRED),
                layers);
    }

    /** The agreements with the reasons of all that. */
    List<Deal> told(Reasons reasons, Evidence evidence) {
        var deals = new ArrayList<Deal>();
        for (var terms : last()) {
            var clauses = new ArrayList<Deal.Judged>();
            for (var clause : terms.clauses()) {
                var facts = Stream.of(rulings(terms, clause), pledges(terms, clause), flags(terms, clause))
                        .flatMap(each -> each)
                        .toList();
                clauses.add(new Deal.Judged(clause, judged(terms, clause), reasons.of(facts)));
            }
            var untouched = standing.of(Untouched.class)
                    .filter(text -> text.agreement().equals(terms.agreement()))
                    .toList();
            deals.add(new Deal(
                    terms.agreement(),
                    terms.between(),
                    terms.status(),
                    evidence.of(terms, terms.on()),
                    clauses,
                    reasons.of(untouched)));
        }
        return deals;
    }

    private List<Terms> last() {
        var last = new TreeMap<String, Terms>();
        standing.of(Terms.class)
                .sorted(Comparator.comparingInt(Terms::at))
                .forEach(terms -> last.put(terms.agreement(), terms));
        return List.copyOf(last.values());
    }

    // Where the rules of an author rule nothing, a clause is at least told.
    private Result.Clause judged(Terms terms, Clause clause) {
        var ruling = rulings(terms, clause).map(Ruled::ruling).findFirst().orElse(Ruling.NOT_IN_FORCE);
        var track = standing.of(Tracked.class)
                .filter(found -> same(found.agreement(), found.clause(), terms, clause))
                .map(Tracked::track)
                .findFirst()
                .orElse(Track.PARTICIPANTS);
        var flags = flags(terms, clause).map(ClauseFlagged::flag).sorted().toList();
        return new Result.Clause(terms.agreement(), clause.id(), ruling, track, flags);
    }

    private Stream<Ruled> rulings(Terms terms, Clause clause) {
        return standing.of(Ruled.class).filter(found -> same(found.agreement(), found.clause(), terms, clause));
    }

    private Stream<Pledge> pledges(Terms terms, Clause clause) {
        return standing.of(Pledge.class).filter(found -> same(found.agreement(), found.clause(), terms, clause));
    }

    private Stream<ClauseFlagged> flags(Terms terms, Clause clause) {
        return standing.of(ClauseFlagged.class).filter(found -> same(found.agreement(), found.clause(), terms, clause));
    }

    private static boolean same(String agreement, String name, Terms terms, Clause clause) {
        return agreement.equals(terms.agreement()) && name.equals(clause.id());
    }
}
