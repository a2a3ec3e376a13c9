package org.articleten.comparison;

import java.util.List;

/**
 * The answer to one scenario.
 *
 * @param outcome its word
 * @param blockers the Parties that object, sorted
 * @param undecided the Parties that have not spoken, while nobody objects, sorted
 */
record Decided(String outcome, List<String> blockers, List<String> undecided) {
    Decided {
        blockers = List.copyOf(blockers);
        undecided = List.copyOf(undecided);
    }

    /** As every program writes it: number, outcome, blockers and undecided, a dash for nobody. */
    String line(int number) {
        return number + " " + outcome + " " + codes(blockers) + " " + codes(undecided);
    }

    private static String codes(List<String> parties) {
        return parties.isEmpty() ? "-" : String.join(",", parties);
    }
}
