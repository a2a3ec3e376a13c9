package org.articleten.explanation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.articleten.facts.Adopted;
import org.articleten.facts.AtHome;
import org.articleten.facts.Flagged;
import org.articleten.facts.GuaranteeGap;
import org.articleten.facts.GuaranteesJudged;
import org.articleten.facts.GuaranteesRequired;
import org.articleten.facts.NotCounted;
import org.articleten.facts.OwnBasis;
import org.articleten.facts.PartyPosition;
import org.articleten.facts.Prospect;
import org.articleten.facts.Standing;

/**
 * Reasons that a reader asks for beside those of the outcome.
 *
 * @param notCounted why an actor's voice is not counted
 * @param remarks why a flag shows
 * @param atHome how the approval of the protocol stands at home, and by which law
 * @param prospect why the declared positions give what they give
 * @param texts the texts of the Council that stand
 * @param standing why they do
 * @param deals the agreements that stand, and why their clauses amount to what they do
 * @param guarantees why guarantees outside membership amount to what they do
 */
public record Asides(
        List<Reason> notCounted,
        List<Reason> remarks,
        List<Reason> atHome,
        List<Reason> prospect,
        List<StandingText> texts,
        List<Reason> standing,
        List<Deal> deals,
        List<Reason> guarantees) {
    public Asides {
        notCounted = List.copyOf(notCounted);
        remarks = List.copyOf(remarks);
        atHome = List.copyOf(atHome);
        prospect = List.copyOf(prospect);
        texts = List.copyOf(texts);
        standing = List.copyOf(standing);
        deals = List.copyOf(deals);
        guarantees = List.copyOf(guarantees);
    }

    static Asides of(Conclusions standing, Reasons reasons, Evidence evidence, String applicant) {
        return new Asides(
                reasons.of(standing.of(NotCounted.class, applicant).toList()),
                reasons.of(standing.of(Flagged.class, applicant).toList()),
                reasons.of(standing.of(AtHome.class, applicant).toList()),
                reasons.of(Stream.concat(
                                standing.of(Prospect.class, applicant), standing.of(PartyPosition.class, applicant))
                        .toList()),
                texts(evidence, standing),
                reasons.of(standing.of(Standing.class).toList()),
                new Deals(standing).told(reasons, evidence),
                reasons.of(Stream.concat(
                                Stream.concat(
                                        standing.of(GuaranteesRequired.class, applicant),
                                        standing.of(GuaranteesJudged.class, applicant)),
                                Stream.concat(
                                        standing.of(GuaranteeGap.class, applicant),
                                        standing.of(OwnBasis.class, applicant)))
                        .toList()));
    }

    private static List<StandingText> texts(Evidence evidence, Conclusions standing) {
        return standing.of(Standing.class)
                .map(Standing::text)
                .sorted(Comparator.comparing(Adopted::on).thenComparing(Adopted::at))
                .map(text -> new StandingText(text.text(), text.applicant(), evidence.of(text, text.on())))
                .toList();
    }
}
