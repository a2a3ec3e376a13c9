package org.articleten.invariants;

import java.util.List;
import java.util.Set;
import org.articleten.rulebook.Force;

/** What must hold for every scenario of some families, whatever the rules are. */
public final class Invariant {
    private final String id;
    private final String name;
    private final String sentence;
    private final String source;
    private final Force force;
    private final Terms terms;

    /**
     * What is tried, and what must come of it.
     *
     * @param over the families of scenarios
     * @param where what must hold of the result before, for the invariant to say anything
     * @param changes what is changed, one of these at a time
     * @param claims what must hold of the result after
     */
    record Terms(Set<Family> over, List<Claim> where, List<Change> changes, List<Claim> claims) {
        Terms {
            over = Set.copyOf(over);
            where = List.copyOf(where);
            changes = List.copyOf(changes);
            claims = List.copyOf(claims);
        }
    }

    Invariant(String id, String name, String sentence, String source, Force force, Terms terms) {
        this.id = id;
        this.name = name;
        this.sentence = sentence;
        this.source = source;
        this.force = force;
        this.terms = terms;
    }

    /** Its id, such as {@code I-OUT-01}. */
    public String id() {
        return id;
    }

    /** Its name, a few words. */
    public String name() {
        return name;
    }

    /** What it says, in one sentence. */
    public String sentence() {
        return sentence;
    }

    /** The text that it rests on. */
    public String source() {
        return source;
    }

    /** What it rests on. */
    public Force force() {
        return force;
    }

    Terms terms() {
        return terms;
    }
}
