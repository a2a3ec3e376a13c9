package org.articleten.page;

import com.ibm.icu.util.Region;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.articleten.rulebook.ReferenceData;

/** The states that a map shows and a table can name. */
final class States {
    private static final int KOSOVO_HAS_NO_NUMBER = 0;

    private States() {}

    /** Every state of today that ISO 3166-1 knows, by code, with its number there, which maps go by, and its name. */
    static Map<String, Object> of(ReferenceData known, Tongue tongue) {
        var codes = new TreeSet<String>();
        for (var region : Region.getAvailable(Region.RegionType.TERRITORY)) {
            if (region.toString().matches("[A-Z]{2}")) {
                codes.add(region.toString());
            }
        }
        var states = new ArrayList<Map<String, Object>>();
        for (var code : codes) {
            var state = new LinkedHashMap<String, Object>();
            state.put("code", code);
            state.put("number", number(code));
            state.put("name", tongue.name(code));
            states.add(state);
        }
        var data = new LinkedHashMap<String, Object>();
        data.put("states", List.copyOf(states));
        var accessions = new ArrayList<Map<String, Object>>();
        known.listings().forEach(listing -> {
            var accession = new LinkedHashMap<String, Object>();
            accession.put("code", listing.state());
            accession.put("since", String.valueOf(listing.since()));
            accessions.add(accession);
        });
        data.put("accessions", accessions);
        return data;
    }

    private static int number(String code) {
        return code.equals("XK")
                ? KOSOVO_HAS_NO_NUMBER
                : Region.getInstance(code).getNumericCode();
    }
}
