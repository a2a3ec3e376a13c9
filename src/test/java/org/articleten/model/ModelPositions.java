package org.articleten.model;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.articleten.model.ModelAct.Position;
import org.articleten.model.ModelResult.Forecast;
import org.articleten.model.ModelResult.Prospect;

/** What is thought of an applicant, whoever thinks it. A pledge against it speaks louder than what was said before. */
final class ModelPositions {
    private final String applicant;
    private final ModelDeals deals;
    private final SortedMap<String, Declared> declared = new TreeMap<>();

    ModelPositions(String applicant, ModelDeals deals) {
        this.applicant = applicant;
        this.deals = deals;
    }

    private record Declared(Position position, int moment) {}

    void declare(String actor, Position position, int moment) {
        declared.put(actor, new Declared(position, moment));
    }

    boolean opposes(String actor) {
        return latest(actor) == Position.OPPOSE;
    }

    private Position latest(String actor) {
        Declared said = declared.getOrDefault(actor, new Declared(Position.UNDECIDED, ModelDeals.NEVER));
        return deals.pledged(actor, applicant) > said.moment() ? Position.OPPOSE : said.position();
    }

    Prospect prospect(SortedSet<String> parties) {
        SortedSet<String> supporting = new TreeSet<>();
        SortedSet<String> opposing = new TreeSet<>();
        SortedSet<String> unknown = new TreeSet<>();
        for (String party : parties) {
            switch (latest(party)) {
                case SUPPORT -> supporting.add(party);
                case OPPOSE, CONDITIONAL -> opposing.add(party);
                case UNDECIDED -> unknown.add(party);
            }
        }
        Forecast forecast;
        if (!opposing.isEmpty()) {
            forecast = Forecast.NO_CONSENSUS;
        } else {
            forecast = unknown.isEmpty() && !supporting.isEmpty() ? Forecast.CONSENSUS : Forecast.OPEN;
        }
        return new Prospect(forecast, supporting, opposing, unknown);
    }
}
