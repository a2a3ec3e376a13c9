package org.articleten.facts;

import java.util.Arrays;

/** What a government does when the Council is asked. */
public enum VoteWord implements Word {
    CONSENT,
    RESERVE,
    OBJECT,
    CONDITIONAL,
    SILENT,
    UNDECIDED,
    ABSENT,
    /** Under house rules only: at NATO nothing is voted, so nobody can abstain. */
    ABSTAIN;

    /** Those that NATO itself knows. */
    public static VoteWord[] real() {
        return Arrays.stream(values()).filter(word -> word != ABSTAIN).toArray(VoteWord[]::new);
    }
}
