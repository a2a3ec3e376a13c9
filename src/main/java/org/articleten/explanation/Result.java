package org.articleten.explanation;

import java.time.LocalDate;
import java.util.List;
import org.articleten.facts.Approval;
import org.articleten.facts.Flag;
import org.articleten.facts.GuaranteesVerdict;
import org.articleten.facts.Layer;
import org.articleten.facts.Matter;
import org.articleten.facts.Outcome;
import org.articleten.facts.Procedure;
import org.articleten.facts.ProspectAnswer;
import org.articleten.facts.Ruling;
import org.articleten.facts.Track;
import org.articleten.facts.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one applicant on one day, after all acts of that day. Lists of codes are sorted.
 *
 * @param applicant whose membership is decided
 * @param asOf the day
 * @param outcome the answer
 * @param stage how far accession has come
 * @param memberSince since when it is a Party; null for whoever is none, or is listed by the scenario
 * @param electorate how many Parties there are
 * @param decision the last question of its case, or null
 * @param blockers the Parties that object, while that question is not agreed
 * @param undecided the Parties that have not spoken, while that question is pending
 * @param pending the Parties whose acceptance, or before that whose signature, is missing
 * @param disregarded the actors whose voice is not counted, since the case began
 * @param eligibility the five limbs of Article 10
 * @param prospect what the declared positions would give
 * @param commitments the texts adopted by consensus, whoever they are for
 * @param openConditions the further conditions of the protocol that are not fulfilled
 * @param inviter who is to send the invitation to accede, once the protocol is in force; null before
 * @param domestic how the approval of the protocol stands at home, for the Parties of which a step is told
 * @param amendments what accessions have changed in the Treaty
 * @param clauses what the clauses of agreements amount to
 * @param guarantees what guarantees outside membership amount to, or null where none are told
 * @param flags remarks, sorted by their word
 * @param rules the ids of the rules that fired, sorted
 * @param history each change of stage or outcome, in order
 * @param because the derivation of the outcome
 */
public record Result(
        String applicant,
        LocalDate asOf,
        Outcome outcome,
        Outcome stage,
        @Nullable LocalDate memberSince,
        int electorate,
        @Nullable Decision decision,
        List<String> blockers,
        List<String> undecided,
        List<String> pending,
        List<String> disregarded,
        Eligibility eligibility,
        Prospect prospect,
        List<Commitment> commitments,
        List<String> openConditions,
        @Nullable String inviter,
        List<AtHome> domestic,
        List<Amendment> amendments,
        List<Clause> clauses,
        @Nullable Guarantees guarantees,
        List<Flag> flags,
        List<String> rules,
        List<Change> history,
        List<Reason> because) {

    /**
     * How a question stands. The lists are the electorate, each Party once.
     *
     * @param question what is asked
     * @param on the day it was put
     * @param procedure in session or under silence
     * @param electorate how many Parties answer
     * @param answer how it stands
     * @param consenting who agrees without a reservation
     * @param reserving who agrees with a reservation
     * @param blockers who objects, or agrees on a condition only
     * @param undecided who has not spoken
     * @param abstaining who abstains, under house rules
     */
    public record Decision(
            Matter question,
            LocalDate on,
            Procedure procedure,
            int electorate,
            Verdict answer,
            List<String> consenting,
            List<String> reserving,
            List<String> blockers,
            List<String> undecided,
            List<String> abstaining) {}

    /**
     * The five limbs of Article 10, in the words of the scenario format.
     *
     * @param eligible whether none fails
     * @param other whether it is not a Party yet
     * @param state yes, contested or no
     * @param european yes, by-practice, arguable or no
     * @param principles met, unmet or unassessed
     * @param security met, unmet or unassessed
     * @param reasons why, limb by limb
     */
    public record Eligibility(
            boolean eligible,
            boolean other,
            String state,
            String european,
            String principles,
            String security,
            List<Reason> reasons) {}

    /**
     * What the declared positions would give if the question were put that day.
     *
     * @param answer consensus, no-consensus or open
     * @param supporting the Parties that support
     * @param opposing the Parties that oppose, or support on a condition only
     * @param unknown the other Parties
     */
    public record Prospect(
            ProspectAnswer answer, List<String> supporting, List<String> opposing, List<String> unknown) {}

    /**
     * A text adopted by consensus.
     *
     * @param text its word
     * @param about whom it is about
     * @param adopted the day
     * @param standing whether it still stands
     */
    public record Commitment(String text, String about, LocalDate adopted, boolean standing) {}

    /**
     * How a Party's approval stands at home; it is never an acceptance.
     *
     * @param state who
     * @param approval how it stands
     */
    public record AtHome(String state, Approval approval) {}

    /**
     * A change of the Treaty.
     *
     * @param article the number of the article
     * @param since the day
     * @param says what was changed
     */
    public record Amendment(int article, LocalDate since, String says) {}

    /**
     * A change of stage or outcome.
     *
     * @param on the day
     * @param stage the new stage
     * @param outcome the new outcome
     */
    public record Change(LocalDate on, Outcome stage, Outcome outcome) {}

    /**
     * What a clause of an agreement amounts to.
     *
     * @param agreement the agreement
     * @param clause the clause
     * @param ruling what it amounts to
     * @param track who can decide what it is about
     * @param flags remarks on it, sorted by their word
     */
    public record Clause(String agreement, String clause, Ruling ruling, Track track, List<Flag> flags) {}

    /**
     * What guarantees outside membership amount to.
     *
     * @param required whether they are needed, since membership is not available
     * @param verdict what they amount to
     * @param layers all three layers
     */
    public record Guarantees(boolean required, GuaranteesVerdict verdict, List<Layer> layers) {}
}
