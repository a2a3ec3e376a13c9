package org.articleten.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.articleten.model.HomeStep.Count;
import org.articleten.model.HomeStep.House;
import org.jspecify.annotations.Nullable;

/** The chambers of each state as the data beside the rules have them; of these data the model reads the figures only. */
final class HomeLaws {
    private static final Chamber OF_AN_UNKNOWN_STATE =
            new Chamber(House.LOWER, Basis.VOTES_CAST, Share.MORE_THAN_HALF, Role.MUST_AGREE, null, Map.of());
    private static final Map<String, List<Chamber>> LAWS = read();

    private HomeLaws() {}

    enum Basis {
        VOTES_CAST,
        PRESENT,
        ALL_MEMBERS
    }

    enum Share {
        MORE_THAN_HALF,
        TWO_THIRDS
    }

    enum Role {
        MUST_AGREE,
        MUST_NOT_OBJECT,
        CAN_DELAY
    }

    record Chamber(
            House house,
            Basis basis,
            Share share,
            Role role,
            @Nullable LocalDate lastDay,
            Map<String, Integer> figures) {
        int figure(String name) {
            return figures.getOrDefault(name, 0);
        }

        boolean thereOn(LocalDate day) {
            return lastDay == null || !day.isAfter(lastDay);
        }

        boolean carries(Count count) {
            int base = switch (basis) {
                case VOTES_CAST -> count.votesCast();
                case PRESENT -> count.there();
                case ALL_MEMBERS -> Optional.ofNullable(count.of()).orElse(figure("members"));
            };
            boolean enough = switch (share) {
                case MORE_THAN_HALF -> 2 * count.votesFor() > base;
                case TWO_THIRDS -> 3 * count.votesFor() >= 2 * base;
            };
            return enough && count.there() >= figure("quorum") && count.votesFor() >= figure("atLeast");
        }
    }

    /** The chambers of the state, the one that is meant where none is named first. */
    static List<Chamber> of(String state) {
        return LAWS.getOrDefault(state, List.of(OF_AN_UNKNOWN_STATE));
    }

    private static Map<String, List<Chamber>> read() {
        Map<String, List<Chamber>> laws = new TreeMap<>();
        for (Map<?, ?> row : RuleData.rows(RuleData.file("domestic.yaml").get("laws"))) {
            laws.put(
                    String.valueOf(row.get("code")),
                    RuleData.rows(row.get("chambers")).stream()
                            .map(HomeLaws::chamber)
                            .toList());
        }
        return laws;
    }

    private static Chamber chamber(Map<?, ?> row) {
        Map<String, Integer> figures = new TreeMap<>();
        row.forEach((key, value) -> {
            if (value instanceof Integer figure) {
                figures.put(String.valueOf(key), figure);
            }
        });
        Object lastDay = row.get("lastDay");
        return new Chamber(
                RuleData.word(House.class, row.get("chamber")),
                RuleData.word(Basis.class, row.get("basis")),
                RuleData.word(Share.class, row.get("share")),
                RuleData.word(Role.class, row.get("role")),
                lastDay == null ? null : LocalDate.parse(lastDay.toString()),
                figures);
    }
}
