package org.articleten.rulebook;

import org.articleten.facts.Word;

/** What a rule rests on: the kinds behave differently when they conflict, and are never blurred. */
public enum Force implements Word {
    TREATY("treaty"),
    PROTOCOL("protocol"),
    GENERAL("general law"),
    DOMESTIC("domestic law"),
    PRACTICE("practice"),
    POLITICAL("political promise"),
    MODEL("model assumption");

    private final String says;

    Force(String says) {
        this.says = says;
    }

    @Override
    public String says() {
        return says;
    }
}
