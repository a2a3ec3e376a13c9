package org.articleten.sweep;

import java.time.LocalDate;
import java.util.List;
import org.articleten.facts.Accession;
import org.articleten.facts.Concerning;
import org.articleten.facts.EntryIntoForce;
import org.articleten.facts.Finding;
import org.articleten.facts.Outcome;
import org.articleten.facts.Prospect;
import org.articleten.facts.ProspectAnswer;

/**
 * What is kept of one play for one applicant.
 *
 * @param result the outcome, and where it is asked for, what declared positions would give
 * @param inForce the day on which its protocol entered into force, from 1970-01-01, or {@link #NEVER}
 * @param since the day from which it is a Party, likewise
 */
record Seen(byte result, int inForce, int since) {
    /** Stands for a day that never came. */
    static final int NEVER = Integer.MIN_VALUE;

    private static final int PROSPECTS = 4;
    private static final List<Outcome> OUTCOMES = List.of(Outcome.values());
    private static final List<ProspectAnswer> ANSWERS = List.of(ProspectAnswer.values());

    /** What stands concluded for an applicant at the end. */
    static Seen of(String applicant, List<Object> standing, boolean withProspect) {
        var outcome = Outcome.NONE;
        var prospect = ANSWERS.size();
        var inForce = NEVER;
        var since = NEVER;
        for (var fact : standing) {
            if (fact instanceof Accession accession && accession.state().equals(applicant)) {
                since = day(accession.on());
            } else if (fact instanceof Concerning about && about.applicant().equals(applicant)) {
                if (fact instanceof Finding finding) {
                    outcome = finding.outcome();
                } else if (fact instanceof EntryIntoForce entry) {
                    inForce = day(entry.on());
                } else if (withProspect && fact instanceof Prospect answer) {
                    prospect = ANSWERS.indexOf(answer.answer());
                }
            }
        }
        return new Seen((byte) (OUTCOMES.indexOf(outcome) * PROSPECTS + prospect), inForce, since);
    }

    static Outcome outcome(byte result) {
        return OUTCOMES.get(result / PROSPECTS);
    }

    /** What declared positions would give; open where that was not asked or not concluded. */
    static ProspectAnswer prospect(byte result) {
        var answer = result % PROSPECTS;
        return answer < ANSWERS.size() ? ANSWERS.get(answer) : ProspectAnswer.OPEN;
    }

    private static int day(LocalDate day) {
        return (int) day.toEpochDay();
    }
}
