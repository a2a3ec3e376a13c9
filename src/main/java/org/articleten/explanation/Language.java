package org.articleten.explanation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.articleten.facts.Word;
import org.articleten.rulebook.ReferenceData;
import org.articleten.rulebook.RuleInfo;
import org.jspecify.annotations.Nullable;

/**
 * The language in which a reader is told results and reasons. It never changes and may be shared by threads.
 *
 * <p>What a language has no words for is said in English: {@link #has(RuleInfo)} and {@link Reason#language()} tell.
 */
public final class Language {
    /** The language of the rules themselves. */
    public static final Language ENGLISH = new Language(
            new Translation(Locale.ENGLISH, Map.of(), Map.of(), Map.of(), Map.of(), Map.of()), new EnglishGrammar());

    private final Translation translation;
    private final Grammar grammar;

    private Language(Translation translation, Grammar grammar) {
        this.translation = translation;
        this.grammar = grammar;
    }

    /**
     * A language that a message file speaks.
     *
     * @throws IllegalArgumentException if a pattern of its grammar is none
     */
    public static Language of(Translation translation) {
        return new Language(translation, new LocalGrammar(translation));
    }

    public Locale locale() {
        return translation.locale();
    }

    /** Its BCP 47 tag, such as {@code fr}. */
    public String tag() {
        return locale().toLanguageTag();
    }

    /** Whether it is the language of the rules themselves. */
    boolean english() {
        return this == ENGLISH;
    }

    /** Whether it has a sentence for what a rule says; English has all. */
    public boolean has(RuleInfo rule) {
        return english() || translated(rule);
    }

    /** The rule's sentence with its blanks, in this language or else in English. */
    public String sentence(RuleInfo rule) {
        var translated = translation.rules().get(rule.name());
        return translated != null && translated.of().equals(rule.says()) ? translated.says() : rule.says();
    }

    /** A title for the rule, in this language or else its name in the file. */
    public String title(RuleInfo rule) {
        var translated = translation.rules().get(rule.name());
        return translated != null ? translated.title() : rule.name();
    }

    /** The tag of the language in which {@link #sentence} is. */
    String spoken(RuleInfo rule) {
        return english() || translated(rule) ? tag() : ENGLISH.tag();
    }

    private boolean translated(RuleInfo rule) {
        var translated = translation.rules().get(rule.name());
        return translated != null && translated.of().equals(rule.says());
    }

    /** Whether it has a word for one of the formats; English has all. */
    public boolean has(Word word) {
        return english() || translated(word) != null;
    }

    /** A word of the formats as a sentence has it. */
    public String says(Word word) {
        var says = english() ? null : translated(word);
        return says == null ? word.says() : says;
    }

    private @Nullable String translated(Word word) {
        if (!(word instanceof Enum<?> constant)) {
            return null;
        }
        return translation
                .words()
                .getOrDefault(constant.getDeclaringClass().getSimpleName(), Map.of())
                .get(word.word());
    }

    /** Such as {@code 26 November 2025}. */
    public String day(LocalDate date) {
        return grammar.day(date);
    }

    /** Such as {@code France, the United Kingdom and Norway}. */
    public String joined(List<String> texts) {
        return grammar.joined(texts);
    }

    /** The same of few; of many the first ones, and how many there are beside. */
    public String few(List<String> texts) {
        return grammar.few(texts);
    }

    /** The name of a state or other actor that no scenario names otherwise. */
    String name(String code, ReferenceData known) {
        return grammar.name(code, known);
    }

    /** Whether it has a name of its own for an act, a fact or a part of it. */
    boolean calls(String english) {
        return translation.facts().containsKey(english);
    }

    /** What an act, a fact or a part of it is called, or else the English name. */
    String called(String english) {
        return translation.facts().getOrDefault(english, english);
    }
}
