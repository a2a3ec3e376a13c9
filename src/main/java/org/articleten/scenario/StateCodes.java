package org.articleten.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The codes that a scenario may use for states and other actors. */
final class StateCodes {
    /** Actors that are not states: they may speak, and are never a Party. */
    static final List<String> OTHER_ACTORS = List.of("EU", "UN", "secretary-general");

    /** ISO 3166-1 alpha-2, Kosovo, and the withdrawn codes of four former states. */
    private static final Set<String> REAL = real();

    private StateCodes() {}

    static boolean real(String code) {
        return REAL.contains(code);
    }

    /** Whether ISO leaves the code free, so that a scenario may declare a state of its own under it. */
    static boolean free(String code) {
        if (code.length() != 2) {
            return false;
        }
        var second = code.charAt(1);
        return switch (code.charAt(0)) {
            case 'X' -> second >= 'A' && second <= 'Z' && second != 'K';
            case 'Q' -> second >= 'M' && second <= 'Z';
            case 'Z' -> second == 'Z';
            default -> false;
        };
    }

    private static Set<String> real() {
        var codes = new HashSet<>(List.of(Locale.getISOCountries()));
        codes.addAll(List.of("XK", "SU", "YU", "CS", "DD"));
        return Set.copyOf(codes);
    }
}
