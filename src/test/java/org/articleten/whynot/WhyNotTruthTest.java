package org.articleten.whynot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articleten.deliberation.Inquiry;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.Condition;
import org.articleten.rulebook.Condition.Kind;
import org.articleten.rulebook.Probes;
import org.articleten.rulebook.QuestionRules;
import org.articleten.rulebook.RuleBook;
import org.articleten.rulebook.RuleSource;
import org.articleten.rulebook.WrittenRule;
import org.articleten.scenario.ScenarioFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;

/**
 * What is said to hold, holds, and what is said to be missing, does not: the conditions as they are written are asked once
 * more, all together and as rules of their own.
 */
class WhyNotTruthTest {
    private static RuleBook book;
    private static final QuestionRules QUESTIONS = new QuestionRules();

    /** A claim: these conditions, as they are written, hold together with these values. */
    private record Claim(
            WrittenRule rule, String name, String conditions, Map<String, Object> known, boolean missing) {}

    @BeforeAll
    static void load() throws ProblemsFound {
        book = RuleBook.load(Path.of("rules", "nato"), List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ukraine/2025-11-put-to-the-council.yaml",
                "history/2013-colombia-not-european.yaml",
                "history/2016-montenegro.yaml",
                "rules/r-deal-02-one-ally-pledges-to-object-for-itself.yaml",
                "rules/r-blk-08-a-new-application-begins-anew.yaml"
            })
    void everyRuleOfTheBookAtEveryKindOfPause(String file) throws ProblemsFound {
        var scenario = ScenarioFiles.read(List.of("scenarios/" + file)).get(0);
        assertThat(scenario.applicants()).hasSize(1);
        try (var inquiry = Inquiry.of(book, scenario.dossier(scenario.asked()), QUESTIONS)) {
            var attempts = new Attempts(inquiry, scenario.applicants().get(0));
            var last = inquiry.last(scenario.asked().last());
            for (var pause : List.of(last, last / 2)) {
                var claims = new ArrayList<Claim>();
                for (var rule : book.written()) {
                    var attempt = attempts.at(rule, Map.of(), pause, Integer.MAX_VALUE);
                    assertThat(attempt).isNotNull();
                    assertThat(attempt.states()).hasSameSizeAs(rule.conditions());
                    claims.addAll(claims(attempt, claims.size()));
                }
                var held = held(claims, inquiry.facts(pause));
                assertThat(claims).filteredOn(Claim::missing).hasSizeGreaterThan(100);
                assertThat(claims).filteredOn(claim -> !claim.missing()).hasSizeGreaterThan(100);
                var untrue = claims.stream()
                        .filter(claim ->
                                !held.getOrDefault(claim.name(), List.of()).contains(claim.known()))
                        .map(claim -> claim.rule().info().name() + ": " + claim.conditions() + claim.known())
                        .toList();
                assertThat(untrue).isEmpty();
            }
        }
    }

    private static List<Claim> claims(Attempt attempt, int number) {
        var claims = new ArrayList<Claim>();
        var holding = new ArrayList<Condition>();
        for (var at = 0; at < attempt.states().size(); at++) {
            var condition = attempt.rule().conditions().get(at);
            switch (attempt.states().get(at)) {
                case HOLDS -> holding.add(condition);
                case MISSING -> {
                    var negated = condition.negated();
                    if (condition.kind() != Kind.OTHER) {
                        assertThat(negated).isNotNull();
                        claims.add(claim(attempt, holding, negated + "\n", number + claims.size(), true));
                    }
                }
                case OPEN -> {
                    // Nothing is said of it.
                }
            }
        }
        claims.add(claim(attempt, holding, "", number + claims.size(), false));
        return claims;
    }

    private static Claim claim(Attempt attempt, List<Condition> holding, String more, int number, boolean missing) {
        var text = new StringBuilder();
        var known = new HashMap<String, Object>();
        for (var condition : holding) {
            text.append(condition.text()).append('\n');
            if (condition.kind() != Kind.ABSENT && condition.kind() != Kind.EXISTS) {
                note(condition.bound(), attempt, known);
                condition.constraints().forEach(constraint -> note(constraint.bound(), attempt, known));
            }
        }
        return new Claim(attempt.rule(), "claim " + number, text + more, known, missing);
    }

    private static void note(String name, Attempt attempt, Map<String, Object> known) {
        if (name != null && attempt.known().containsKey(name)) {
            known.put(name, steady(attempt.known().get(name)));
        }
    }

    /** The order of what is collected says nothing. */
    private static Object steady(Object value) {
        return value instanceof List<?> list ? Set.copyOf(list) : value;
    }

    /** By the name of each claim the values with which it holds, as far as it names them. */
    private static Map<String, List<Map<String, Object>>> held(List<Claim> claims, List<Object> facts)
            throws ProblemsFound {
        var texts = new LinkedHashMap<RuleSource, StringBuilder>();
        var byName = new HashMap<String, Claim>();
        for (var claim : claims) {
            byName.put(claim.name(), claim);
            texts.computeIfAbsent(
                            claim.rule().source(),
                            source -> new StringBuilder(claim.rule().preamble()))
                    .append("rule \"" + claim.name() + "\"\nwhen\n" + claim.conditions() + "then\nend\n");
        }
        var sources = new ArrayList<RuleSource>();
        texts.forEach((source, text) -> sources.add(new RuleSource(source.file(), source.path(), text.toString())));
        var held = new HashMap<String, List<Map<String, Object>>>();
        var session = Probes.of(sources).newSession();
        try {
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void beforeMatchFired(BeforeMatchFiredEvent event) {
                    var match = event.getMatch();
                    var name = match.getRule().getName();
                    var values = new HashMap<String, Object>();
                    byName.get(name)
                            .known()
                            .keySet()
                            .forEach(each -> values.put(each, steady(match.getDeclarationValue(each))));
                    held.computeIfAbsent(name, ignored -> new ArrayList<>()).add(values);
                }
            });
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return held;
    }
}
