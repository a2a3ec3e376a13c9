package org.articleten.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.articleten.rulebook.Condition.Kind;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Takes rules of a file that compiles apart into what is written in them, with the engine's own parser. */
final class WrittenRules {
    private static final Pattern BINDING = Pattern.compile("(\\$?\\w+)\\s*:=?\\s*(.*)", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("[\\w.]+");
    private static final Pattern WHEN = Pattern.compile("(?m)^\\s*when\\b");
    private static final Pattern SALIENCE = Pattern.compile("(?m)^\\s*salience\\s*\\(?\\s*(-?\\d+)");

    private final RuleSource source;
    private final String text;
    private final String bare;

    private WrittenRules(RuleSource source) {
        this.source = source;
        this.text = source.text();
        this.bare = source.bare();
    }

    /** The rules of a file, in its order, of those that have told what they say of themselves. */
    static List<WrittenRule> of(RuleSource source, List<RuleInfo> infos) {
        var reader = new WrittenRules(source);
        var rules = new ArrayList<WrittenRule>();
        try {
            for (var rule : new DrlParser(LanguageLevelOption.DRL6)
                    .parse(false, source.text())
                    .getRules()) {
                for (var info : infos) {
                    if (info.name().equals(rule.getName()) && info.file().equals(source.file())) {
                        rules.add(reader.rule(rule, info));
                    }
                }
            }
        } catch (DroolsParserException impossible) {
            throw new IllegalStateException("rules that compile can be parsed", impossible);
        }
        return rules;
    }

    private WrittenRule rule(RuleDescr rule, RuleInfo info) {
        var span = span(rule);
        var conditions = new ArrayList<Condition>();
        for (var each : rule.getLhs().getDescrs()) {
            conditions.add(condition(each));
        }
        var when = WHEN.matcher(bare);
        var head = when.find(span.start()) ? bare.substring(span.start(), when.start()) : "";
        var then = bare.indexOf(
                "then",
                conditions.isEmpty()
                        ? span.start() + head.length()
                        : conditions.get(conditions.size() - 1).span().end());
        var conclusions = Statements.in(text, bare, then + "then".length(), span.end() - "end".length());
        var salience = SALIENCE.matcher(head);
        return new WrittenRule(
                info,
                source,
                span.in(text),
                span,
                conditions,
                conclusions,
                salience.find() ? Integer.parseInt(salience.group(1)) : 0);
    }

    private Span span(BaseDescr descr) {
        return Span.of(text, descr.getStartCharacter(), descr.getEndCharacter() + 1);
    }

    private Condition condition(BaseDescr descr) {
        if (descr instanceof PatternDescr pattern) {
            return pattern(pattern);
        }
        var inner = descr instanceof ConditionalElementDescr group && !(descr instanceof AndDescr)
                ? group.getDescrs()
                : List.<BaseDescr>of();
        if (inner.size() == 1 && inner.get(0) instanceof PatternDescr pattern && pattern.getSource() == null) {
            if (descr instanceof NotDescr) {
                return condition(Kind.ABSENT, pattern, span(descr), constraints(pattern, false));
            }
            if (descr instanceof ExistsDescr) {
                return condition(Kind.EXISTS, pattern, span(descr), constraints(pattern, false));
            }
        }
        var span = span(descr);
        return new Condition(Kind.OTHER, "", span.in(text), span, List.of(), null);
    }

    private Condition pattern(PatternDescr pattern) {
        var constraints = constraints(pattern, false);
        if (pattern.getSource() instanceof CollectDescr collected) {
            constraints.addAll(constraints(collected.getInputPattern(), true));
            var span = span(pattern);
            return new Condition(
                    Kind.COLLECTED,
                    collected.getInputPattern().getObjectType(),
                    span.in(text),
                    span,
                    constraints,
                    pattern.getIdentifier());
        }
        return condition(pattern.getSource() == null ? Kind.PRESENT : Kind.FROM, pattern, span(pattern), constraints);
    }

    private Condition condition(Kind kind, PatternDescr pattern, Span span, List<Constraint> constraints) {
        return new Condition(kind, pattern.getObjectType(), span.in(text), span, constraints, pattern.getIdentifier());
    }

    private List<Constraint> constraints(PatternDescr pattern, boolean collected) {
        var constraints = new ArrayList<Constraint>();
        for (var each : pattern.getConstraint().getDescrs()) {
            var span = span(each);
            var written = span.in(text);
            var binding = BINDING.matcher(written);
            var bound = binding.matches() ? binding.group(1) : null;
            constraints.add(new Constraint(
                    written, span, bound, asks(bound, binding.matches() ? binding.group(2) : written), collected));
        }
        return constraints;
    }

    /** A bound component asks nothing unless a comparison follows; any other expression does. */
    private static boolean asks(@Nullable String bound, String expression) {
        return bound == null || !NAME.matcher(expression.strip()).matches();
    }
}
