package org.articleten.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articleten.deliberation.Deliberation;
import org.articleten.deliberation.Deliberation.Probed;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.Probes;
import org.articleten.rulebook.RuleSource;
import org.articleten.scenario.Scenario;

/** Plays scenarios while probes watch. It may be shared by threads. */
final class Watch {
    private final Books books;
    private final Map<String, Probe> byName = new HashMap<>();
    private final Probes probes;

    private Watch(Books books, List<Probe> asked) throws ProblemsFound {
        this.books = books;
        asked.forEach(probe -> byName.put(probe.name(), probe));
        this.probes = Probes.of(sources(asked));
    }

    /**
     * What a scenario shows.
     *
     * @param fired the numbers of the rules that fired
     * @param held the names of the probes that held
     */
    record Sighting(Set<Integer> fired, Set<String> held) {}

    /** Watches by these probes; by those of them that the engine understands, where that is not all. */
    static Watch by(Books books, List<Probe> asked) throws ProblemsFound {
        try {
            return new Watch(books, asked);
        } catch (ProblemsFound someWrong) {
            return new Watch(books, understood(asked));
        }
    }

    /** A condition may be such that it cannot be written the other way round, or stand alone. */
    private static List<Probe> understood(List<Probe> asked) {
        try {
            Probes.of(sources(asked));
            return asked;
        } catch (ProblemsFound wrong) {
            if (asked.size() <= 1) {
                return List.of();
            }
        }
        var middle = asked.size() / 2;
        var understood = new ArrayList<>(understood(asked.subList(0, middle)));
        understood.addAll(understood(asked.subList(middle, asked.size())));
        return understood;
    }

    /** Files as those of the rules, so that a name means the same in them. */
    private static List<RuleSource> sources(List<Probe> asked) {
        var texts = new LinkedHashMap<String, StringBuilder>();
        for (var probe : asked) {
            var written = probe.written();
            texts.computeIfAbsent(written.source().path(), ignored -> new StringBuilder(written.preamble()))
                    .append(probe.text());
        }
        var sources = new ArrayList<RuleSource>();
        texts.forEach((path, text) -> sources.add(new RuleSource(path, path, text.toString())));
        return sources;
    }

    /** Whether a probe is one of those that watch. */
    boolean asks(String probe) {
        return byName.containsKey(probe);
    }

    /** The deliberation as it is while it is watched. */
    Probed probed(Scenario scenario) throws ProblemsFound {
        return new Deliberation(books.book(scenario)).deliberate(scenario.dossier(scenario.asked()), probes);
    }

    Sighting play(Scenario scenario) throws ProblemsFound {
        var probed = probed(scenario);
        var fired = new HashSet<Integer>();
        for (var step : probed.trace().steps()) {
            step.firings()
                    .forEach(firing ->
                            fired.add(books.number(scenario, firing.rule().name())));
        }
        var held = new HashSet<String>();
        for (var name : probed.held()) {
            var probe = byName.get(name);
            if (probe != null && books.apply(probe.rule(), scenario)) {
                held.add(name);
            }
        }
        return new Sighting(fired, held);
    }
}
