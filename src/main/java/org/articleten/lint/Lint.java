package org.articleten.lint;

import java.util.Locale;

/** The lints, each with what it looks for. */
public enum Lint {
    ID_FORM(Level.ERROR, "an id is written as in the catalogue of rules, such as R-DEC-02"),
    UNKNOWN_ID(Level.ERROR, "an id is one of the catalogue beside the rules"),
    EMPTY_SOURCE(Level.ERROR, "a rule names the text that it rests on"),
    SENTENCE(Level.WARNING, "what a rule says ends with a full stop"),
    UNBOUND_BLANK(Level.ERROR, "a blank of a sentence is a name that a condition gives"),
    UNREACHABLE_RULE(Level.ERROR, "what a rule needs is told by a scenario, or concluded by a rule that can fire"),
    CONTRADICTION(Level.ERROR, "what a rule asks can be so"),
    UNLIKE_TYPES(Level.ERROR, "what is compared is of one kind"),
    DEAD_CONCLUSION(Level.WARNING, "what a rule concludes is read by another rule, or by the answer"),
    SHADOWED_RULE(Level.WARNING, "a rule concludes what no other concludes already"),
    UNUSED_BINDING(Level.WARNING, "a name that a condition gives is used"),
    LITERAL(Level.WARNING, "dates, states and numbers stand in the data beside the rules"),
    GROUPED_CONDITION(
            Level.ERROR, "no condition is grouped under exists, not or forall: the engine may then not see it"),
    EVAL(Level.ERROR, "a condition asks of facts and evaluates nothing else"),
    CONSEQUENCE(Level.ERROR, "a rule inserts what it concludes, and does nothing else"),
    WRONG_INSERT(Level.ERROR, "an event is stated with insert, a conclusion with insertLogical"),
    ATTRIBUTE(Level.ERROR, "no attribute but salience changes when a rule fires"),
    SALIENCE_REASON(Level.WARNING, "a salience has its reason beside it, or at the head of the file"),
    RESERVED_ANNOTATION(Level.ERROR, "an annotation has no name that the engine takes for its own"),
    OUTSIDE_WORLD(Level.ERROR, "a rule reads no clock, prints nothing and starts nothing"),
    GLOBAL(Level.ERROR, "a rule file has no globals and no functions"),
    KEYWORD_COMPONENT(Level.ERROR, "no component after a dot has a name that the language keeps for itself"),
    SEVERAL_PACKAGES(Level.WARNING, "all rules of a rule book are in one package"),
    EMPTY_FILE(Level.WARNING, "a rule file holds rules"),
    SAME_NAME(Level.ERROR, "every rule has a name of its own"),
    SAME_SENTENCE(Level.WARNING, "rules with different ids do not say the same"),
    SOURCE_SPELLING(Level.WARNING, "the same source is spelt the same"),
    BAD_SUPPRESSION(Level.ERROR, "a suppression names a lint and gives its reason"),
    UNUSED_SUPPRESSION(Level.WARNING, "a suppression suppresses something");

    private final Level level;
    private final String description;

    Lint(Level level, String description) {
        this.level = level;
        this.description = description;
    }

    /** The word by which its findings are known. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How grave its findings are. */
    public Level level() {
        return level;
    }

    /** What ought to be so. */
    public String description() {
        return description;
    }
}
