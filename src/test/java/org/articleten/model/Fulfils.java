package org.articleten.model;

import java.time.LocalDate;
import java.util.List;

/** Further conditions of the protocols of applicants are fulfilled. */
record Fulfils(LocalDate on, List<String> conditions, List<String> protocols) implements ModelAct {
    Fulfils {
        conditions = List.copyOf(conditions);
        protocols = List.copyOf(protocols);
    }

    @Override
    public List<String> names() {
        return protocols;
    }
}
