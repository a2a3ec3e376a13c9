package org.articleten.sweep;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.articleten.exploration.Draft;
import org.articleten.facts.Outcome;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;

/** Small sweeps for tests. */
final class Plans {
    static final RuleBook RULES = rules(List.of());

    /** A question to an alliance of so many Parties, all of which consent. */
    static final String QUESTION = """
            title: A question to a small alliance
            asOf: 2030-05-01
            applicant: UA
            parties: [%s]
            question: invitation
            votes: {default: consent}
            """;

    /** An accession to an alliance of two. */
    static final String ACCESSION = """
            title: An accession to an alliance of two
            asOf: 2030-12-31
            applicant: UA
            parties: [US, FR]
            timeline:
              - {on: 2030-01-01, question: invitation, votes: {default: consent}}
              - {on: 2030-02-01, signs: all}
              - {on: 2030-03-01, accepts: all}
              - {on: 2030-04-01, deposits: UA}
            """;

    private Plans() {}

    static RuleBook rules(List<Path> overlays) {
        try {
            return RuleBook.load(Path.of("rules", "nato"), overlays);
        } catch (ProblemsFound broken) {
            throw new IllegalStateException(broken);
        }
    }

    static Plan of(String scenario, String sweep) throws ProblemsFound {
        return of(scenario, sweep, RULES);
    }

    static Plan of(String scenario, String sweep, RuleBook rules) throws ProblemsFound {
        var file =
                SweepFile.read("small.sweep.yaml", ("scenario: small.yaml\n" + sweep).getBytes(StandardCharsets.UTF_8));
        return Plan.of(file, Draft.of("small.yaml", scenario.getBytes(StandardCharsets.UTF_8)), rules);
    }

    static Outcomes played(Plan plan) throws ProblemsFound {
        return played(new Sweep(plan));
    }

    static Outcomes played(Sweep sweep) throws ProblemsFound {
        return sweep.run(sweep.nothing(), () -> false, outcomes -> {}, plays -> {});
    }

    static Tally tally(String scenario, String sweep) throws ProblemsFound {
        return Tally.of(played(of(scenario, sweep))).get(0);
    }

    /** How many plays have each outcome. */
    static Map<Outcome, Integer> counts(Tally tally) {
        var counts = new TreeMap<Outcome, Integer>();
        tally.outcomes().forEach(count -> counts.put(count.what(), count.plays()));
        return counts;
    }
}
