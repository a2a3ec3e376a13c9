package org.articleten.page;

import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.articleten.document.Documents;
import org.articleten.document.ListNode;
import org.articleten.document.MapNode;
import org.articleten.document.Node;
import org.articleten.document.ScalarNode;
import org.articleten.explanation.Translation;
import org.articleten.problem.Place;
import org.articleten.problem.Problems;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.jspecify.annotations.Nullable;

/** Reads one message file. What is wrong with it is told all at once. */
final class MessageReader {
    private static final String CODE = "bad-message";
    private static final List<String> SECTIONS =
            List.of("rules", "words", "names", "grammar", "facts", "page", "texts");
    private static final List<String> OF_A_RULE = List.of("of", "says", "title");
    private static final String TEXT =
            "each text has `of`, what its author wrote in English, and `says`, what it is here";

    private final Problems problems = new Problems();
    private final Map<String, Place> rulePlaces = new LinkedHashMap<>();
    private final Map<String, Place> pagePlaces = new LinkedHashMap<>();

    private MessageReader() {}

    static MessageFile read(String language, byte[] content) throws ProblemsFound {
        return new MessageReader().file("messages/" + language + ".yaml", language, content);
    }

    private MessageFile file(String file, String language, byte[] content) throws ProblemsFound {
        var root = map(Documents.read(file, content));
        for (var section : root.entries()) {
            if (!SECTIONS.contains(section.name())) {
                problems.add(
                        section.key().place(),
                        CODE,
                        "a message file has no section " + Quote.of(section.name()),
                        Suggestion.help(section.name(), SECTIONS));
            }
        }
        var rules = new LinkedHashMap<String, Translation.Rule>();
        for (var entry : section(root, "rules").entries()) {
            rules.put(entry.name(), rule(entry));
            rulePlaces.put(entry.name(), entry.key().place());
        }
        var words = new LinkedHashMap<String, Map<String, String>>();
        for (var kind : section(root, "words").entries()) {
            words.put(kind.name(), texts(map(kind.value())));
        }
        var page = new LinkedHashMap<String, String>();
        flatten("", section(root, "page"), page);
        var locale = locale(file, language);
        var translation = new Translation(
                locale,
                rules,
                words,
                texts(section(root, "names")),
                texts(section(root, "grammar")),
                texts(section(root, "facts")));
        var texts = authored(root.entry("texts"));
        problems.throwIfAny();
        return new MessageFile(file, translation, rulePlaces, page, pagePlaces, texts);
    }

    private Locale locale(String file, String language) {
        try {
            return new Locale.Builder().setLanguageTag(language).build();
        } catch (IllformedLocaleException notOne) {
            problems.add(
                    Place.startOf(file),
                    CODE,
                    Quote.of(language) + " is no language",
                    "a message file goes by a BCP 47 tag, such as `fr.yaml` or `pt-BR.yaml`");
            return Locale.ENGLISH;
        }
    }

    private Translation.Rule rule(MapNode.Entry entry) {
        var texts = texts(map(entry.value()));
        for (var part : OF_A_RULE) {
            if (!texts.containsKey(part)) {
                problems.add(
                        entry.key().place(),
                        CODE,
                        "the rule " + Quote.of(entry.name()) + " has no " + Quote.of(part),
                        "each rule has " + Quote.each(OF_A_RULE)
                                + ": the English sentence, the translated one, a title");
            }
        }
        var of = texts.getOrDefault("of", "");
        var says = texts.getOrDefault("says", "");
        var missing = Blanks.lacking(of, says);
        var extra = Blanks.lacking(says, of);
        if (!missing.isEmpty()) {
            problems.add(
                    entry.key().place(), CODE, "the translation has not the blank " + String.join(", ", missing), null);
        }
        if (!extra.isEmpty()) {
            problems.add(
                    entry.key().place(),
                    CODE,
                    "the translation has the blank " + String.join(", ", extra) + ", which English has not",
                    null);
        }
        return new Translation.Rule(of, says, texts.getOrDefault("title", entry.name()));
    }

    private void flatten(String before, MapNode section, Map<String, String> page) {
        for (var entry : section.entries()) {
            var key = before + entry.name();
            if (entry.value() instanceof MapNode below) {
                flatten(key + ".", below, page);
            } else {
                page.put(key, text(entry.value()));
                pagePlaces.put(key, entry.key().place());
            }
        }
    }

    /** What authors wrote, and what it is in this language: a list, since a text may be longer than a key can be. */
    private Map<String, String> authored(MapNode.@Nullable Entry section) {
        var authored = new LinkedHashMap<String, String>();
        if (section != null && section.value() instanceof ListNode list) {
            list.items().forEach(item -> authored(item, authored));
        } else if (section != null) {
            problems.add(
                    section.value().place(),
                    CODE,
                    "a list of texts is missing here, this is "
                            + section.value().described(),
                    TEXT);
        }
        return authored;
    }

    private void authored(Node item, Map<String, String> authored) {
        var texts = texts(map(item));
        var of = texts.get("of");
        var says = texts.get("says");
        if (of == null || says == null || texts.size() != 2) {
            problems.add(item.place(), CODE, "a text has no `of`, no `says`, or more than these", TEXT);
        } else if (authored.put(of.strip(), says.strip()) != null) {
            problems.add(item.place(), CODE, "this text is translated twice: " + Quote.of(of), null);
        }
    }

    private Map<String, String> texts(MapNode section) {
        var texts = new LinkedHashMap<String, String>();
        section.entries().forEach(entry -> texts.put(entry.name(), text(entry.value())));
        return texts;
    }

    private String text(Node node) {
        if (node instanceof ScalarNode scalar && !scalar.text().isBlank()) {
            return scalar.text();
        }
        problems.add(node.place(), CODE, "a text is missing here, this is " + node.described(), null);
        return "";
    }

    private MapNode section(MapNode root, String name) {
        var entry = root.entry(name);
        return entry == null ? new MapNode(root.place(), List.of()) : map(entry.value());
    }

    private MapNode map(Node node) {
        if (node instanceof MapNode map) {
            return map;
        }
        if (!node.described().equals("empty")) {
            problems.add(node.place(), CODE, "keys with texts are missing here, this is " + node.described(), null);
        }
        return new MapNode(node.place(), List.of());
    }
}
