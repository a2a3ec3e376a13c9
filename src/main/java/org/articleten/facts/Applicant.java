package org.articleten.facts;

/**
 * A state whose membership is decided.
 *
 * @param state its code
 */
public record Applicant(String state) implements Concerning {
    @Override
    public String applicant() {
        return state;
    }
}
