package org.articleten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.articleten.deliberation.Deliberation;
import org.articleten.deliberation.FactOrder;
import org.articleten.deliberation.Sitting;
import org.articleten.deliberation.Trace;
import org.articleten.explanation.Chronicle;
import org.articleten.explanation.Results;
import org.articleten.explanation.Words;
import org.articleten.facts.Act;
import org.articleten.facts.Dossier;
import org.articleten.facts.Question;
import org.articleten.facts.Vote;
import org.articleten.facts.VoteWord;
import org.articleten.model.ModelScenario;
import org.articleten.model.Scenarios;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.Scenario;
import org.articleten.scenario.ScenarioReader;

/** A dossier that is played after others comes to the same results, for the same reasons, as one that is played alone. */
class SittingTest {
    private static final int VARIATIONS = 8;
    private static final RuleBook NATO = rules(List.of());
    private static final List<RuleBook> REFORMED = reformed();

    @Property(tries = 300)
    void inASmallAllianceNothingIsLeftOfTheDossiersBefore(
            @ForAll("smallAlliances") ModelScenario one,
            @ForAll("smallAlliances") ModelScenario other,
            @ForAll long seed)
            throws ProblemsFound {
        check(NATO, one, other, seed);
    }

    @Property(tries = 160)
    void inTheRealAllianceNothingIsLeftOfTheDossiersBefore(
            @ForAll("realAlliance") ModelScenario one, @ForAll("realAlliance") ModelScenario other, @ForAll long seed)
            throws ProblemsFound {
        check(NATO, one, other, seed);
    }

    @Property(tries = 120)
    void underAReformNothingIsLeftOfTheDossiersBefore(
            @ForAll("smallAlliances") ModelScenario one,
            @ForAll("smallAlliances") ModelScenario other,
            @ForAll long seed)
            throws ProblemsFound {
        check(REFORMED.get(Math.floorMod(seed, REFORMED.size())), one, other, seed);
    }

    @Provide
    Arbitrary<ModelScenario> smallAlliances() {
        return Scenarios.any();
    }

    @Provide
    Arbitrary<ModelScenario> realAlliance() {
        Map<String, LocalDate> since = new TreeMap<>();
        NATO.referenceData().listings().forEach(listing -> since.put(listing.state(), listing.since()));
        return Scenarios.withRoster(since);
    }

    private static void check(RuleBook rules, ModelScenario one, ModelScenario other, long seed) throws ProblemsFound {
        var chance = new Random(seed);
        var read = List.of(read(one), read(other));
        var book = read.get(0).houseRules().equals(Scenario.REAL)
                ? rules
                : rules.under(read.get(0).houseRules());
        var words = new Words();
        try (var sitting = new Sitting(book)) {
            var dossier = dossier(read.get(0));
            for (var number = 0; number < VARIATIONS; number++) {
                if (chance.nextInt(3) > 0) {
                    assertThat(told(book, sitting.deliberate(dossier), words))
                            .as("variation %s, seed %s of%n%s", number, seed, one.toYaml())
                            .isEqualTo(told(book, new Deliberation(book).deliberate(dossier), new Words()));
                } else {
                    assertThat(standing(sitting.outline(dossier)))
                            .as("outline of variation %s, seed %s of%n%s", number, seed, one.toYaml())
                            .isEqualTo(standing(new Deliberation(book).deliberate(dossier)));
                }
                dossier = varied(dossier, chance, dossier(read.get(chance.nextInt(2))));
            }
        }
    }

    private static List<Object> told(RuleBook rules, Trace trace, Words words) {
        var names = rules.referenceData();
        var results = new Results(trace, names, words);
        var told = new ArrayList<Object>(results.all());
        var last = trace.dossier().asked().last();
        for (var applicant : trace.dossier().applicants()) {
            told.add(results.asides(applicant, last));
            told.add(Chronicle.of(trace, applicant, last));
        }
        return told;
    }

    private static List<List<Object>> standing(Trace trace) {
        var days = new ArrayList<List<Object>>();
        for (var day : trace.dossier().asked()) {
            days.add(trace.standing(day).stream().sorted(FactOrder.OF_FACTS).toList());
        }
        return days;
    }

    /** Another vote, an act left out, the other's acts, or another day asked. */
    private static Dossier varied(Dossier dossier, Random chance, Dossier instead) {
        var acts = new ArrayList<>(dossier.acts());
        var at = acts.isEmpty() ? 0 : chance.nextInt(acts.size());
        switch (chance.nextInt(6)) {
            case 0 -> {
                if (!acts.isEmpty()) {
                    acts.remove(at);
                }
            }
            case 1 -> {
                return instead;
            }
            case 2 -> {
                var asked = new TreeSet<>(dossier.asked());
                asked.add(asked.last().plusDays(chance.nextInt(400)));
                return with(dossier, dossier.acts(), asked);
            }
            default -> acts.replaceAll(act -> act instanceof Question question ? voted(question, chance) : act);
        }
        return with(dossier, acts, new TreeSet<>(dossier.asked()));
    }

    private static Act voted(Question question, Random chance) {
        if (question.votes().isEmpty()) {
            return question;
        }
        var votes = new ArrayList<>(question.votes());
        var at = chance.nextInt(votes.size());
        var vote = votes.get(at);
        var words = List.of(VoteWord.CONSENT, VoteWord.OBJECT, VoteWord.SILENT, VoteWord.RESERVE);
        votes.set(
                at,
                new Vote(
                        vote.entry(),
                        vote.question(),
                        vote.actor(),
                        vote.except(),
                        words.get(chance.nextInt(words.size())),
                        null));
        return question.with(votes);
    }

    private static Dossier with(Dossier dossier, List<Act> acts, SortedSet<LocalDate> asked) {
        return new Dossier(
                dossier.applicants(),
                dossier.criteria(),
                dossier.parties(),
                dossier.signatories(),
                dossier.states(),
                dossier.record(),
                acts,
                asked);
    }

    private static Dossier dossier(Scenario scenario) {
        return scenario.dossier(scenario.asked());
    }

    private static Scenario read(ModelScenario scenario) throws ProblemsFound {
        return ScenarioReader.read("generated.yaml", scenario.toYaml().getBytes(StandardCharsets.UTF_8));
    }

    private static List<RuleBook> reformed() {
        try {
            return Reforms.folders().stream()
                    .map(reform -> rules(List.of(reform)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static RuleBook rules(List<Path> overlays) {
        try {
            return RuleBook.load(Reforms.BASE, overlays);
        } catch (ProblemsFound broken) {
            throw new IllegalStateException(broken);
        }
    }
}
