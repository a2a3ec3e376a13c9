package org.articleten.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articleten.deliberation.Trace;
import org.articleten.facts.Acceptance;
import org.articleten.facts.Accepted;
import org.articleten.facts.AwaitedAcceptance;
import org.articleten.facts.EntryIntoForce;
import org.articleten.facts.Protocol;
import org.jspecify.annotations.Nullable;

/** The acceptances of a protocol as they came in, and how many were still missing after each, as plain data. */
final class Ratification {
    private Ratification() {}

    /** The course of an applicant's ratification; null where no protocol was signed. */
    static @Nullable Map<String, @Nullable Object> of(Trace trace, String applicant) {
        var days = new ArrayList<Map<String, @Nullable Object>>();
        var missing = 0;
        String signed = null;
        String inForce = null;
        for (var step : trace.steps()) {
            var accepted = new ArrayList<String>();
            var turned = false;
            for (var change : step.changes()) {
                var fact = change.fact();
                if (fact instanceof AwaitedAcceptance awaited
                        && awaited.applicant().equals(applicant)) {
                    missing += change.holds() ? 1 : -1;
                    turned = true;
                } else if (change.holds()
                        && fact instanceof Accepted acceptance
                        && acceptance.applicant().equals(applicant)) {
                    accepted.add(acceptance.party());
                } else if (change.holds()
                        && fact instanceof Protocol protocol
                        && protocol.applicant().equals(applicant)) {
                    signed = step.on().toString();
                } else if (change.holds()
                        && fact instanceof EntryIntoForce entry
                        && entry.applicant().equals(applicant)) {
                    inForce = step.on().toString();
                }
            }
            if (signed != null && (turned || !accepted.isEmpty())) {
                days.add(day(step.on().toString(), accepted, missing));
            }
        }
        if (signed == null) {
            return null;
        }
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("signed", signed);
        data.put("inForce", inForce);
        data.put("days", days);
        data.put("bounds", bounds(trace, applicant));
        return data;
    }

    private static Map<String, @Nullable Object> day(String on, List<String> accepted, int missing) {
        var day = new LinkedHashMap<String, @Nullable Object>();
        day.put("on", on);
        day.put("accepted", accepted.stream().sorted().toList());
        day.put("missing", missing);
        return day;
    }

    /** How well the days are known that are not simply known: by day, `no-later-than` or `unverified`. */
    private static Map<String, String> bounds(Trace trace, String applicant) {
        var bounds = new LinkedHashMap<String, String>();
        for (var act : trace.dossier().acts()) {
            if (act instanceof Acceptance acceptance && acceptance.applicant().equals(applicant)) {
                var dating = acceptance.entry().dating();
                var word =
                        dating.unverified() ? "unverified" : dating.precision().word();
                if (!word.equals("exact")) {
                    bounds.put(acceptance.entry().on().toString(), word);
                }
            }
        }
        return bounds;
    }
}
