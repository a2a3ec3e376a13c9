package org.articleten.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Something a government or the Council did on a day. An empty list of applicants means that it was left out: all of them. */
public sealed interface ModelAct
        permits ModelAct.Does,
                ModelAct.Handles,
                ModelAct.Positions,
                ModelAct.Question,
                ModelAct.Note,
                Agreement,
                Declares,
                Fulfils,
                Guarantees,
                HomeStep,
                Promises,
                Protests {

    /** Written for the actors of a signature or an acceptance: every Party of the moment. */
    String ALL = "all";

    LocalDate on();

    /** The applicants that the act names by code. */
    List<String> names();

    /** What a state does on its own account. */
    enum Deed {
        APPLIES("applies"),
        WITHDRAWS("withdraws"),
        DEPOSITS("deposits"),
        BARS_ITSELF("barsItself"),
        LIFTS_BAR("liftsBar"),
        DENOUNCES("denounces"),
        RETRACTS("retracts");

        private final String key;

        Deed(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    /** What a state does to the protocol of an applicant. */
    enum Instrument {
        SIGNS,
        ACCEPTS
    }

    /** What the Council is asked. */
    enum Kind {
        INVITATION,
        RESCIND_INVITATION,
        NEVER_ADMIT
    }

    /** What a government says in answer. */
    enum Voice {
        CONSENT,
        RESERVE,
        OBJECT,
        CONDITIONAL,
        SILENT,
        UNDECIDED,
        ABSENT,
        ABSTAIN;

        boolean agrees() {
            return this == CONSENT || this == RESERVE;
        }

        boolean blocks() {
            return this == OBJECT || this == CONDITIONAL;
        }

        /** The same word where nobody abstains: who would has simply not agreed. */
        Voice underRealRules() {
            return this == ABSTAIN ? UNDECIDED : this;
        }
    }

    /** What a government thinks. */
    enum Position {
        SUPPORT,
        OPPOSE,
        UNDECIDED,
        CONDITIONAL
    }

    /** A state applies, withdraws, deposits, bars itself, lifts the bar, denounces or retracts. */
    record Does(LocalDate on, Deed deed, List<String> states) implements ModelAct {
        public Does {
            states = List.copyOf(states);
        }

        @Override
        public List<String> names() {
            return deed == Deed.DENOUNCES || deed == Deed.RETRACTS ? List.of() : states;
        }
    }

    /** Signature or acceptance of the protocols of applicants. */
    record Handles(LocalDate on, Instrument instrument, List<String> actors, List<String> protocols, Terms terms)
            implements ModelAct {
        public Handles {
            actors = List.copyOf(actors);
            protocols = List.copyOf(protocols);
        }

        Handles(LocalDate on, Instrument instrument, List<String> actors, List<String> protocols) {
            this(on, instrument, actors, protocols, Terms.NONE);
        }

        Handles under(Terms signed) {
            return new Handles(on, instrument, actors, protocols, signed);
        }

        @Override
        public List<String> names() {
            return protocols;
        }
    }

    /** Governments say what they think of applicants. */
    record Positions(LocalDate on, Map<String, Position> positions, List<String> applicants) implements ModelAct {
        public Positions {
            positions = new TreeMap<>(positions);
            applicants = List.copyOf(applicants);
        }

        @Override
        public List<String> names() {
            return applicants;
        }
    }

    /** The Council is asked, in session where {@code until} is null and under silence where it is not. */
    record Question(
            LocalDate on,
            Kind kind,
            List<String> applicants,
            @Nullable LocalDate until,
            @Nullable Voice byDefault,
            List<Vote> votes)
            implements ModelAct {
        public Question {
            applicants = List.copyOf(applicants);
            votes = List.copyOf(votes);
        }

        @Override
        public List<String> names() {
            return applicants;
        }

        Question underRealRules() {
            Voice otherwise = byDefault == null ? null : byDefault.underRealRules();
            List<Vote> real = votes.stream()
                    .map(vote -> new Vote(vote.actor(), vote.voice().underRealRules(), vote.on()))
                    .toList();
            return new Question(on, kind, applicants, until, otherwise, real);
        }
    }

    /** A vote by name; without a date of its own it is given with the question. */
    record Vote(String actor, Voice voice, @Nullable LocalDate on) {}

    /** Something for the reader only. */
    record Note(LocalDate on, String text) implements ModelAct {
        @Override
        public List<String> names() {
            return List.of();
        }
    }

    /** Every day on which time alone may change something because of this act. */
    default List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>(List.of(on()));
        if (this instanceof Question question) {
            Optional.ofNullable(question.until()).ifPresent(days::add);
            question.votes().forEach(vote -> Optional.ofNullable(vote.on()).ifPresent(days::add));
        }
        if (this instanceof Does does && does.deed() == Deed.DENOUNCES) {
            days.add(ModelAlliance.yearAfter(on()));
        }
        return days;
    }
}
