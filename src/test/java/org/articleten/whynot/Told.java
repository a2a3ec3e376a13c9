package org.articleten.whynot;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.articleten.facts.Outcome;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.QuestionRules;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.Scenario;
import org.articleten.scenario.ScenarioReader;
import org.articleten.whatif.Limits;

/** Short scenarios asked about, and what is told of them. */
final class Told {
    static final Path RULES = Path.of("rules", "nato");
    static final String HEAD = """
            title: A small alliance
            applicant: ZZ
            parties: [XA, XB, XC]
            states: {ZZ: {}, XA: {}, XB: {}, XC: {}}
            asOf: 2030-05-01
            """;

    /** Of the rules, not of the changes. */
    private static final Limits NO_SEARCH = new Limits(1, 1);

    private Told() {}

    static List<Asked> missing(Way way) {
        return way.conditions().stream()
                .filter(condition -> condition.state() == State.MISSING)
                .toList();
    }

    static List<Way> all(List<Way> ways) {
        var all = new ArrayList<Way>();
        for (var way : ways) {
            all.add(way);
            way.conditions().forEach(condition -> all.addAll(all(condition.ways())));
        }
        return all;
    }

    /** The nearest rule that would conclude what the nearest rule misses, and so on to the last. */
    static Way deepest(WhyNot answer) {
        var way = answer.ways().get(0);
        while (true) {
            var further = missing(way).stream()
                    .flatMap(condition -> condition.ways().stream())
                    .findFirst();
            if (further.isEmpty()) {
                return way;
            }
            way = further.get();
        }
    }

    static WhyNot answer(String text, Outcome wanted, RuleBook book) throws ProblemsFound {
        return answer(text, wanted, book, NO_SEARCH);
    }

    static WhyNot answer(String text, Outcome wanted, RuleBook book, Limits limits) throws ProblemsFound {
        Scenario scenario = ScenarioReader.read("test.yaml", text.getBytes(StandardCharsets.UTF_8));
        try (var whyNots = WhyNots.of(book, scenario.dossier(scenario.asked()), limits, new QuestionRules())) {
            return whyNots.of(scenario.applicants().get(0), scenario.asked().last(), wanted);
        }
    }
}
