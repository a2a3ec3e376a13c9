package org.articleten.scenario;

import java.util.List;
import org.articleten.document.Node;
import org.articleten.document.ScalarNode;
import org.articleten.facts.Entry;
import org.articleten.scenario.Cast.Role;
import org.jspecify.annotations.Nullable;

/**
 * An act as the scenario states it.
 *
 * @param kind which act
 * @param value what stands under its key
 * @param fields what stands beside it
 * @param entry when and where
 * @param dated whether its date could be read, so that other dates can be compared with it
 * @param setting what the readers share
 */
record StatedAct(ActKind kind, Node value, Fields fields, Entry entry, boolean dated, Setting setting) {
    /** What the act's own value names. */
    List<String> named(Role role) {
        return setting.cast().codes(value, kind.key(), role);
    }

    /** The applicants that a key beside the act names; where it is left out, every applicant. */
    List<String> applicants(String key) {
        return fields.has(key)
                ? setting.cast().codes(fields.get(key), key, Role.APPLICANT)
                : setting.cast().applicants();
    }

    /** Whether the act is done by every Party of its day. */
    boolean byEveryParty() {
        var items = Values.oneOrMany(value);
        return items.size() == 1
                && items.get(0) instanceof ScalarNode scalar
                && scalar.text().equals("all");
    }

    @Nullable
    String text(String key) {
        return setting.values().text(fields.get(key), key);
    }
}
