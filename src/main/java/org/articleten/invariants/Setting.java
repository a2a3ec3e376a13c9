package org.articleten.invariants;

import java.util.List;

/**
 * Of whom the scenarios tell that are made up.
 *
 * @param day the first day
 * @param applicant who asks to join
 * @param alliance the Parties of small alliances: one of them, the first two, and so on
 * @param outsiders actors that are no Parties, whatever the rules and the roster say
 */
record Setting(String day, String applicant, List<String> alliance, List<String> outsiders) {
    Setting {
        alliance = List.copyOf(alliance);
        outsiders = List.copyOf(outsiders);
    }
}
