package org.articleten.model;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.articleten.model.Declares.Text;
import org.articleten.model.ModelAct.Kind;
import org.jspecify.annotations.Nullable;

/** What the contract says of one applicant on one day, as far as the model knows it. */
record ModelResult(
        String applicant,
        LocalDate asOf,
        Outcome outcome,
        Stage stage,
        @Nullable LocalDate memberSince,
        int electorate,
        @Nullable Decision decision,
        SortedSet<String> blockers,
        SortedSet<String> undecided,
        SortedSet<String> pending,
        SortedSet<String> openConditions,
        @Nullable String inviter,
        List<Amendment> amendments,
        SortedMap<String, Approval> domestic,
        SortedSet<String> disregarded,
        boolean eligible,
        Prospect prospect,
        List<Commitment> commitments,
        List<ModelRuling> clauses,
        @Nullable ModelGuarantees guarantees,
        SortedSet<Flag> flags) {

    ModelResult {
        blockers = new TreeSet<>(blockers);
        undecided = new TreeSet<>(undecided);
        pending = new TreeSet<>(pending);
        disregarded = new TreeSet<>(disregarded);
        openConditions = new TreeSet<>(openConditions);
        amendments = List.copyOf(amendments);
        domestic = new TreeMap<>(domestic);
        commitments = List.copyOf(commitments);
        clauses = List.copyOf(clauses);
        flags = new TreeSet<>(flags);
    }

    enum Outcome {
        MEMBER,
        FORMER_MEMBER,
        INELIGIBLE,
        WITHDRAWN,
        CLEARED,
        RATIFYING,
        INVITED,
        NO_CONSENSUS,
        PENDING,
        ASPIRANT,
        NONE
    }

    enum Stage {
        NONE,
        ASPIRANT,
        INVITED,
        RATIFYING,
        CLEARED,
        MEMBER,
        FORMER_MEMBER,
        WITHDRAWN
    }

    enum Answer {
        AGREED,
        NOT_AGREED,
        PENDING
    }

    enum Forecast {
        CONSENSUS,
        NO_CONSENSUS,
        OPEN
    }

    /** How far a state has come at home. */
    enum Approval {
        APPROVED,
        REJECTED,
        OPEN
    }

    /** The flags that the acts known to the model can raise. */
    enum Flag {
        ACCEPTED_WITHOUT_APPROVAL,
        ARTICLE_8_CONFLICT,
        CONTRARY_TO_ENLARGEMENT_STUDY,
        DOMESTIC_BAR,
        EUROPEAN_BY_AGREEMENT,
        GOOD_FAITH_CONCERN,
        HOUSE_RULES,
        INTERNATIONALLY_WRONGFUL_OBJECTION,
        LATE_OBJECTION,
        PLEDGE_NOT_KEPT,
        PREMATURE_ACCEPTANCE,
        PREMATURE_DENUNCIATION,
        PREMATURE_DEPOSIT,
        SOVEREIGNTY_CONCERN,
        STATEHOOD_CONTESTED
    }

    /** How a question stands; those that agree with a reservation are not among the consenting. */
    record Decision(
            Kind question,
            LocalDate on,
            boolean underSilence,
            int electorate,
            Answer answer,
            SortedSet<String> consenting,
            SortedSet<String> reserving,
            SortedSet<String> blockers,
            SortedSet<String> undecided,
            SortedSet<String> abstaining) {}

    /** What the declared positions would give. */
    record Prospect(
            Forecast answer, SortedSet<String> supporting, SortedSet<String> opposing, SortedSet<String> unknown) {}

    /** A text adopted by consensus, whoever it is for. */
    record Commitment(Text text, String state, LocalDate adopted, boolean standing) {}

    /** An article of the Treaty as changed. */
    record Amendment(int article, LocalDate since, String says) {}
}
