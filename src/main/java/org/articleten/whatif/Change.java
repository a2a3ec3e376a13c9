package org.articleten.whatif;

import java.util.List;
import org.articleten.facts.Act;
import org.articleten.facts.Assessment;
import org.articleten.facts.Limb;
import org.articleten.facts.Question;
import org.articleten.facts.Stance;
import org.articleten.facts.VoteWord;
import org.jspecify.annotations.Nullable;

/** One thing that is different: as little as can be told by itself. */
public sealed interface Change {
    /** By whom it is done, where one government can be named; empty where nobody in particular does it. */
    String by();

    /** What it is about: two changes of the same thing exclude each other. */
    Object about();

    /**
     * A government does something else about a question.
     *
     * @param question the question as it was put
     * @param by who
     * @param was what it did; null where that is not told
     * @param word what it does now
     */
    record Vote(Question question, String by, @Nullable VoteWord was, VoteWord word) implements Change {
        @Override
        public Object about() {
            return "vote " + question.number() + " " + by;
        }
    }

    /**
     * A government thinks something else of the membership.
     *
     * @param by who
     * @param applicant whose membership
     * @param was what it declared last; null where it declared nothing
     * @param stance what it thinks now
     */
    record Position(String by, String applicant, @Nullable Stance was, Stance stance) implements Change {
        @Override
        public Object about() {
            return "position " + by;
        }
    }

    /**
     * The Parties see a limb of Article 10 otherwise.
     *
     * @param applicant of whom
     * @param limb which
     * @param was how they saw it
     * @param assessment how they see it now
     */
    record Criterion(String applicant, Limb limb, Assessment was, Assessment assessment) implements Change {
        @Override
        public String by() {
            return "";
        }

        @Override
        public Object about() {
            return limb;
        }
    }

    /**
     * An act is done at the end of the day, after all others.
     *
     * @param act the act
     * @param by who does it
     */
    record Added(Act act, String by) implements Change {
        @Override
        public Object about() {
            return act instanceof Question ? "asked" : act;
        }
    }

    /**
     * An act is not done, or not by this government.
     *
     * @param act the act
     * @param by who of those that do it together; empty where the whole act is left out
     * @param others who still does it, beside that government
     */
    record LeftOut(Act act, String by, List<String> others) implements Change {
        public LeftOut {
            others = List.copyOf(others);
        }

        /** The whole act. */
        LeftOut(Act act) {
            this(act, "", List.of());
        }

        @Override
        public Object about() {
            return List.of(act, by);
        }
    }
}
