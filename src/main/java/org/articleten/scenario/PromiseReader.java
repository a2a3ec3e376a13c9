package org.articleten.scenario;

import java.util.ArrayList;
import java.util.List;
import org.articleten.facts.Act;
import org.articleten.facts.Promise;
import org.articleten.scenario.Cast.Role;

/** Reads duties under other treaties not to object. */
final class PromiseReader {
    private static final List<String> KEYS = List.of("by", "to", "not-to-object");

    private PromiseReader() {}

    /** One promise for each that gives it, each to whom it is owed, and each applicant. */
    static List<Act> read(StatedAct act) {
        var setting = act.setting();
        var promises = new ArrayList<Act>();
        var map = setting.values().map(act.value(), "promises");
        if (map == null) {
            return promises;
        }
        var fields = Fields.of(map, "a promise", KEYS, setting.problems());
        var by = setting.cast().codes(fields.require("by", "say who promises"), "by", Role.STATE);
        var to = setting.cast().codes(fields.require("to", "say to whom"), "to", Role.STATE);
        var applicants = setting.cast()
                .codes(fields.require("not-to-object", "say to whose membership"), "not-to-object", Role.APPLICANT);
        for (var promiser : by) {
            for (var promisee : to) {
                applicants.forEach(applicant -> promises.add(new Promise(act.entry(), promiser, promisee, applicant)));
            }
        }
        return promises;
    }
}
