package org.articleten.scenario;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.articleten.document.ScalarNode;
import org.articleten.problem.Problems;
import org.articleten.problem.Quote;
import org.jspecify.annotations.Nullable;

/** Reads dates of the form YYYY-MM-DD. Written by hand: a formatter takes longer to load than a scenario to read. */
final class Dates {
    private Dates() {}

    static @Nullable LocalDate read(ScalarNode node, Problems problems) {
        var text = node.text();
        if (!wellFormed(text)) {
            problems.add(
                    node.place(),
                    "bad-date",
                    Quote.of(text) + " is not a date of the form YYYY-MM-DD",
                    meant(text).map(date -> "did you mean `" + date + "`?").orElse("a date is written `2025-11-26`"));
            return null;
        }
        var year = number(text, 0, 4);
        var month = number(text, 5, 7);
        var day = number(text, 8, 10);
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            problems.add(node.place(), "bad-date", Quote.of(text) + " does not exist", whyNot(year, month));
            return null;
        }
    }

    private static String whyNot(int year, int month) {
        if (month < 1 || month > 12) {
            return "the month, in the middle, is from 01 to 12";
        }
        var days = YearMonth.of(year, month);
        return "%s %d has %d days"
                .formatted(days.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH), year, days.lengthOfMonth());
    }

    private static boolean wellFormed(String text) {
        if (text.length() != 10) {
            return false;
        }
        for (var i = 0; i < 10; i++) {
            var hyphen = i == 4 || i == 7;
            if (hyphen ? text.charAt(i) != '-' : !digit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A year, a month and a day that somebody wrote in this order in another form. */
    private static Optional<LocalDate> meant(String text) {
        var numbers = numbers(text);
        if (numbers.size() != 3 || numbers.get(0).length() != 4 || text.length() > 20) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(numbers.get(0)),
                    Integer.parseInt(numbers.get(1)),
                    Integer.parseInt(numbers.get(2))));
        } catch (DateTimeException | NumberFormatException noDate) {
            return Optional.empty();
        }
    }

    private static List<String> numbers(String text) {
        var numbers = new ArrayList<String>();
        var start = 0;
        for (var i = 0; i <= text.length(); i++) {
            if (i == text.length() || !digit(text.charAt(i))) {
                if (i > start) {
                    numbers.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return numbers;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static boolean digit(char symbol) {
        return symbol >= '0' && symbol <= '9';
    }
}
