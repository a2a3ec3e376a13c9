package org.articleten.scenario;

/** The spelling of rule ids, such as {@code R-DEC-02} or {@code R-EXP-01a}. */
public final class RuleIds {
    private RuleIds() {}

    /** Whether it is spelt like one. */
    public static boolean wellFormed(String id) {
        var hyphen = id.indexOf('-', 2);
        if (!id.startsWith("R-") || hyphen < 5) {
            return false;
        }
        var number = id.substring(hyphen + 1);
        return all(id.substring(2, hyphen), 'A', 'Z')
                && (number.length() == 2 || number.length() == 3)
                && all(number.substring(0, 2), '0', '9')
                && all(number.substring(2), 'a', 'z');
    }

    private static boolean all(String text, char from, char to) {
        return text.chars().allMatch(each -> each >= from && each <= to);
    }
}
