package org.articleten.model;

import java.util.List;

/**
 * Who plays which part in a story.
 *
 * @param applicant whose membership the story is about
 * @param newcomer another applicant, or the same where there is but one
 * @param leavers states that may give notice
 */
record Scene(Cast cast, String applicant, String newcomer, List<String> leavers) {

    /** The part that a picked number falls to. */
    static <T> T pick(List<T> from, int number) {
        return from.get(number % from.size());
    }

    static Scene of(Cast cast, int applicant, int leaver, boolean two) {
        List<String> first = List.of(pick(cast.parties(), leaver));
        List<String> both = List.of(pick(cast.parties(), leaver), pick(cast.parties(), leaver + 1));
        return new Scene(
                cast, pick(cast.applicants(), applicant), pick(cast.applicants(), applicant + 1), two ? both : first);
    }

    /** The same story, told of the newcomer. */
    Scene ofTheNewcomer() {
        return new Scene(cast, /* applicant= */ newcomer, /* newcomer= */ applicant, leavers);
    }

    String leaver() {
        return leavers.get(0);
    }

    String actor(int number) {
        return pick(cast.actors(), number);
    }
}
