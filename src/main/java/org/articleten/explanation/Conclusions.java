package org.articleten.explanation;

import java.util.List;
import java.util.stream.Stream;
import org.articleten.deliberation.Firing;
import org.articleten.facts.Concerning;

/** What stands concluded at the end of a day, by type and by applicant. */
record Conclusions(List<Object> facts) {
    <T> Stream<T> of(Class<T> type) {
        return facts.stream().filter(type::isInstance).map(type::cast);
    }

    <T extends Concerning> Stream<T> of(Class<T> type, String applicant) {
        return of(type).filter(fact -> fact.applicant().equals(applicant));
    }

    /** Whether a rule fired for this applicant, or for none in particular: a text about another state concerns all. */
    static boolean concerns(String applicant, List<String> applicants, Firing firing) {
        var others = false;
        for (var facts : List.of(firing.given(), firing.concluded())) {
            for (var fact : facts) {
                if (fact instanceof Concerning about) {
                    if (about.applicant().equals(applicant)) {
                        return true;
                    }
                    others |= applicants.contains(about.applicant());
                }
            }
        }
        return !others;
    }
}
