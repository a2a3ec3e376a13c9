package org.articleten.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One statement of what a rule concludes.
 *
 * @param verb {@code insert} or {@code insertLogical}, or whatever else it begins with
 * @param fact the simple name of the fact, as far as it can be read off
 * @param text as it is written, with its semicolon
 * @param span where
 * @param arguments what the fact is made of, as it is written
 * @param argumentSpans where each of them stands
 */
public record Conclusion(
        String verb, String fact, String text, Span span, List<String> arguments, List<Span> argumentSpans) {
    public Conclusion {
        arguments = List.copyOf(arguments);
        argumentSpans = List.copyOf(argumentSpans);
    }

    /**
     * Which component is made of what, as it is written. Where the fact is made by a method of its own, only words tell:
     * a constant of a kind that one component alone has.
     */
    public Map<String, String> parts(WrittenRule rule) {
        var components = rule.components(fact);
        var parts = new LinkedHashMap<String, String>();
        if (text.matches("(?s)\\w+\\s*\\(\\s*new\\s.*")) {
            var at = 0;
            for (var component : components.keySet()) {
                if (at < arguments.size()) {
                    parts.put(component, arguments.get(at++));
                }
            }
            return parts;
        }
        for (var argument : arguments) {
            var dot = argument.indexOf('.');
            var value = dot < 0 ? null : rule.word(argument.substring(0, dot), argument.substring(dot + 1));
            if (value != null) {
                var alike = components.entrySet().stream()
                        .filter(component -> component.getValue() == value.getClass())
                        .toList();
                if (alike.size() == 1) {
                    parts.put(alike.get(0).getKey(), argument);
                }
            }
        }
        return parts;
    }
}
