package org.articleten.model;

import java.time.LocalDate;
import java.util.List;

/** The Council adopts or repeals a text by consensus; an empty list of states means every applicant. */
record Declares(LocalDate on, boolean repeals, Text text, List<String> states) implements ModelAct {
    Declares {
        states = List.copyOf(states);
    }

    enum Text {
        WILL_BECOME_MEMBER,
        IRREVERSIBLE_PATH,
        ACTION_PLAN,
        THREAT_ASSESSMENT,
        NEVER_ADMIT;

        /** True where it holds out membership. */
        boolean welcomes() {
            return this == WILL_BECOME_MEMBER || this == IRREVERSIBLE_PATH;
        }
    }

    @Override
    public List<String> names() {
        return states;
    }
}
