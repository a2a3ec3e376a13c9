package org.articleten.lint;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A component and what it is compared with.
 *
 * @param component which
 * @param sign how
 * @param values with what; one, unless the sign is {@code in}
 */
record Comparison(String component, String sign, Set<String> values) {
    private static final Pattern SIGNED = Pattern.compile("([\\w.!$]+) (==|!=|<=|>=|<|>) ([^\\s|&]+)");
    private static final Pattern IN = Pattern.compile("([\\w.$]+) in ?\\((.*)\\)");
    private static final Pattern FLAG = Pattern.compile("(!?)(\\w+)");
    private static final Pattern CONSTANT =
            Pattern.compile("\"[^\"]*\"|-?\\d+(\\.\\d+)?|null|true|false|(\\w+\\.)?[A-Z][A-Z0-9_]*");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    /** A constraint as a comparison; null where it is none. */
    static @Nullable Comparison of(String asked) {
        var flag = FLAG.matcher(asked);
        if (flag.matches()) {
            return new Comparison(flag.group(2), "==", Set.of(flag.group(1).isEmpty() ? "true" : "false"));
        }
        var in = IN.matcher(asked);
        if (in.matches()) {
            return new Comparison(
                    in.group(1), "in", new TreeSet<>(Set.of(in.group(2).split(","))));
        }
        var signed = SIGNED.matcher(asked);
        return signed.matches() ? new Comparison(signed.group(1), signed.group(2), Set.of(signed.group(3))) : null;
    }

    private String value() {
        return values.iterator().next();
    }

    private boolean constant() {
        return values.stream().allMatch(value -> CONSTANT.matcher(value).matches());
    }

    private boolean number() {
        return values.size() == 1 && NUMBER.matcher(value()).matches();
    }

    /** Whether both cannot hold of one fact. */
    boolean excludes(Comparison other) {
        return component.equals(other.component) && (excludesOneWay(other) || other.excludesOneWay(this));
    }

    private boolean excludesOneWay(Comparison other) {
        if (selects() && other.selects()) {
            return constant() && other.constant() && values.stream().noneMatch(other.values::contains);
        }
        if (number() && other.number() && !other.sign.equals("!=")) {
            return apart(other);
        }
        return values.equals(other.values)
                && switch (sign) {
                    case "==" -> Set.of("!=", "<", ">").contains(other.sign);
                    case "<" -> Set.of(">", ">=").contains(other.sign);
                    case ">" -> other.sign.equals("<=");
                    default -> false;
                };
    }

    private boolean selects() {
        return sign.equals("==") || sign.equals("in");
    }

    /** Whether no number is on both sides: each is at least the one, or at most the other. */
    private boolean apart(Comparison other) {
        var here = Double.parseDouble(value());
        var there = Double.parseDouble(other.value());
        var closed = !sign.equals("<") && !other.sign.equals(">");
        return Set.of("<", "<=", "==").contains(sign)
                && Set.of(">", ">=", "==").contains(other.sign)
                && (here < there || (here == there && !closed));
    }
}
