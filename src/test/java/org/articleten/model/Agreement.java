package org.articleten.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A deal between some, whole as of its day: an earlier one of the same id is replaced. */
record Agreement(LocalDate on, String id, List<String> between, Status status, List<Clause> clauses)
        implements ModelAct {
    Agreement {
        between = List.copyOf(between);
        clauses = List.copyOf(clauses);
    }

    enum Status {
        DRAFT,
        SIGNED,
        IN_FORCE
    }

    /** What a clause is about. */
    enum Matter {
        NEVER_ADMIT,
        OBJECT_TO,
        RENOUNCE_MEMBERSHIP,
        NEUTRALITY,
        THIRD_PARTY_VETO,
        NO_FOREIGN_TROOPS,
        CAP_FORCES,
        CEDE_TERRITORY,
        GUARANTEE,
        EU_MEMBERSHIP,
        OTHER;

        /** True where those that take part undertake to keep a state out. */
        boolean keepsOut() {
            return this == NEVER_ADMIT || this == OBJECT_TO;
        }

        /** True where it is the choice of the state that it is about. */
        boolean isTheStatesOwn() {
            return switch (this) {
                case RENOUNCE_MEMBERSHIP, NEUTRALITY, NO_FOREIGN_TROOPS, CAP_FORCES, CEDE_TERRITORY -> true;
                case NEVER_ADMIT, OBJECT_TO, THIRD_PARTY_VETO, GUARANTEE, EU_MEMBERSHIP, OTHER -> false;
            };
        }

        /** True where the file must say which state it is about, there being several applicants. */
        boolean needsAState() {
            return keepsOut() || isTheStatesOwn();
        }
    }

    /**
     * A clause.
     *
     * @param of the state that it is about; null where it is left out
     * @param onBehalfOf whom it speaks for; null for those that take part
     */
    record Clause(
            String id,
            Matter matter,
            @Nullable String of,
            @Nullable String onBehalfOf,
            List<String> guarantors) {
        static final String NATO = "nato";

        Clause(Matter matter, @Nullable String of) {
            this("", matter, of, null, List.of());
        }

        Clause {
            guarantors = List.copyOf(guarantors);
        }

        boolean forNato() {
            return NATO.equals(onBehalfOf);
        }

        Clause about(@Nullable String state) {
            return new Clause(id, matter, state, onBehalfOf, guarantors);
        }

        Clause onBehalfOf(@Nullable String whom) {
            return new Clause(id, matter, of, whom, guarantors);
        }

        Clause guaranteedBy(List<String> actors) {
            return new Clause(id, matter, of, onBehalfOf, actors);
        }

        Clause numbered(int number) {
            return new Clause(String.valueOf(number), matter, of, onBehalfOf, guarantors);
        }
    }

    /** The clauses are numbered in the order of the text. */
    static Agreement of(LocalDate on, String id, List<String> between, Status status, List<Clause> clauses) {
        List<Clause> numbered = new ArrayList<>();
        clauses.forEach(clause -> numbered.add(clause.numbered(numbered.size() + 1)));
        return new Agreement(on, id, between, status, numbered);
    }

    boolean isDraft() {
        return status == Status.DRAFT;
    }

    Agreement with(Status other) {
        return new Agreement(on, id, between, other, clauses);
    }

    /** The same where a clause that names no state is about this one. */
    Agreement aboutUnlessSaid(@Nullable String state) {
        return new Agreement(
                on,
                id,
                between,
                status,
                clauses.stream()
                        .map(clause -> clause.of() == null ? clause.about(state) : clause)
                        .toList());
    }

    /** None: that a clause is about an applicant does not make the applicant anybody's concern. */
    @Override
    public List<String> names() {
        return List.of();
    }
}
