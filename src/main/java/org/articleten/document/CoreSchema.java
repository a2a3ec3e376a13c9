package org.articleten.document;

/**
 * What unquoted text stands for in YAML 1.2: chapter 10.3.2, the core schema. Here {@code no} and {@code on} are text.
 * Written without regular expressions, which cost more at the start of a process than the whole of this.
 */
final class CoreSchema {
    private CoreSchema() {}

    static ScalarType type(String text) {
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> ScalarType.NOTHING;
            case "true", "True", "TRUE", "false", "False", "FALSE" -> ScalarType.TRUTH;
            case ".nan", ".NaN", ".NAN" -> ScalarType.FRACTION;
            default -> number(text);
        };
    }

    private static ScalarType number(String text) {
        var first = text.charAt(0);
        if (!digit(first, 10) && first != '-' && first != '+' && first != '.') {
            return ScalarType.TEXT;
        }
        if (text.startsWith("0o")) {
            return text.length() > 2 && digits(text, 2, 8) == text.length() ? ScalarType.INTEGER : ScalarType.TEXT;
        }
        if (text.startsWith("0x")) {
            return text.length() > 2 && digits(text, 2, 16) == text.length() ? ScalarType.INTEGER : ScalarType.TEXT;
        }
        return decimal(first == '-' || first == '+' ? text.substring(1) : text);
    }

    private static ScalarType decimal(String text) {
        if (text.equals(".inf") || text.equals(".Inf") || text.equals(".INF")) {
            return ScalarType.FRACTION;
        }
        var whole = digits(text, 0, 10);
        if (whole > 0 && whole == text.length()) {
            return ScalarType.INTEGER;
        }
        var end = whole;
        if (end < text.length() && text.charAt(end) == '.') {
            end = digits(text, end + 1, 10);
            if (whole == 0 && end == 1) {
                return ScalarType.TEXT;
            }
        } else if (whole == 0) {
            return ScalarType.TEXT;
        }
        return exponentEnds(text, end) == text.length() ? ScalarType.FRACTION : ScalarType.TEXT;
    }

    private static int exponentEnds(String text, int start) {
        if (start >= text.length() || (text.charAt(start) != 'e' && text.charAt(start) != 'E')) {
            return start;
        }
        var sign =
                start + 1 < text.length() && (text.charAt(start + 1) == '-' || text.charAt(start + 1) == '+') ? 1 : 0;
        var from = start + 1 + sign;
        var end = digits(text, from, 10);
        return end == from ? start : end;
    }

    private static int digits(String text, int start, int radix) {
        var end = start;
        while (end < text.length() && digit(text.charAt(end), radix)) {
            end++;
        }
        return end;
    }

    private static boolean digit(char symbol, int radix) {
        return symbol < 128 && Character.digit(symbol, radix) >= 0;
    }
}
