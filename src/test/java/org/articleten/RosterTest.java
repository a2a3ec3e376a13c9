package org.articleten;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.articleten.deliberation.Deliberation;
import org.articleten.facts.Party;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.ScenarioFiles;
import org.junit.jupiter.api.Test;

/** The roster beside the rules is not believed but proved: history, played from 1949, yields exactly it. */
class RosterTest {
    @Test
    void theWholeHistoryYieldsTheRosterToTheDay() throws Exception {
        var ruleBook = RuleBook.load(Path.of("rules", "nato"), List.of());
        var history =
                ScenarioFiles.read(List.of("scenarios/history/1949-2024.yaml")).get(0);
        var trace = new Deliberation(ruleBook).deliberate(history.dossier(history.asked()));

        Map<String, String> played = new TreeMap<>();
        trace.standing(history.asOf()).stream()
                .filter(Party.class::isInstance)
                .map(Party.class::cast)
                .forEach(party -> played.put(party.state(), String.valueOf(party.since())));
        Map<String, String> roster = new TreeMap<>();
        ruleBook.referenceData()
                .listings()
                .forEach(listing -> roster.put(listing.state(), String.valueOf(listing.since())));

        assertThat(played).hasSize(32).isEqualTo(roster);
    }
}
