package org.articleten.deliberation;

import java.util.List;
import java.util.Map;
import org.articleten.rulebook.RuleInfo;

/**
 * One rule that fired.
 *
 * @param rule which
 * @param given the facts that it matched, those of a collected list one by one
 * @param blanks what fills the blanks of its sentence
 * @param concluded the facts that it added; empty where each of them was there already
 * @param supports the facts that rest on it: those that it added, and those that it found there
 */
public record Firing(
        RuleInfo rule, List<Object> given, Map<String, Object> blanks, List<Object> concluded, List<Object> supports) {}
