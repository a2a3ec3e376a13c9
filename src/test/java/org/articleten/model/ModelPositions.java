package org.articleten.model;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.articleten.model.ModelAct.Position;
import org.articleten.model.ModelResult.Forecast;
import org.articleten.model.ModelResult.Prospect;

/** What is thought of an applicant, whoever thinks it. */
final class ModelPositions {
    private final SortedMap<String, Position> latest = new TreeMap<>();

    void declare(String actor, Position position) {
        latest.put(actor, position);
    }

    boolean opposes(String actor) {
        return latest.get(actor) == Position.OPPOSE;
    }

    Prospect prospect(SortedSet<String> parties) {
        SortedSet<String> supporting = new TreeSet<>();
        SortedSet<String> opposing = new TreeSet<>();
        SortedSet<String> unknown = new TreeSet<>();
        for (String party : parties) {
            switch (latest.getOrDefault(party, Position.UNDECIDED)) {
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
