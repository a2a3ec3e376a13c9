package org.articleten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.articleten.deliberation.Deliberation;
import org.articleten.explanation.Result;
import org.articleten.explanation.Results;
import org.articleten.facts.Act;
import org.articleten.facts.Commitment;
import org.articleten.facts.Declaration;
import org.articleten.facts.Dossier;
import org.articleten.facts.Entry;
import org.articleten.facts.Guarantees;
import org.articleten.facts.Layer;
import org.articleten.facts.LayerName;
import org.articleten.facts.LayerStatus;
import org.articleten.facts.Matter;
import org.articleten.facts.Procedure;
import org.articleten.facts.Question;
import org.articleten.facts.Ruled;
import org.articleten.facts.Tracked;
import org.articleten.facts.Vote;
import org.articleten.facts.VoteWord;
import org.articleten.model.ModelScenario;
import org.articleten.model.Scenarios;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.ScenarioReader;

/** No clause and no guarantee ever changes who decides, how many must agree, or the stages. */
class DealInvariantsTest {
    private static final RuleBook RULES = rules();
    private static final LocalDate DAY = LocalDate.of(2030, 5, 1);
    private static final Entry ENTRY = new Entry(DAY, 1, null);
    private static final String APPLICANT = "UA";
    private static final List<String> PARTIES =
            IntStream.range(0, 6).mapToObj(place -> "P" + place).toList();

    /** What a deal may change: what is said of it, and what governments are taken to think. */
    private static final String[] OF_DEALS = {
        "clauses", "guarantees", "prospect", "flags", "rules", "because", "eligibility"
    };

    private static final Set<String> FLAGS_OF_DEALS =
            Set.of("sovereignty-concern", "pledge-not-kept", "good-faith-concern", "model-assumption");

    @Property(tries = 150)
    void whereEveryPartySpeaksForItselfADealChangesNothing(
            @ForAll("scenarios") ModelScenario generated, @ForAll("deals") List<GeneratedDeal> deals)
            throws ProblemsFound {
        var read = ScenarioReader.read("generated.yaml", generated.toYaml().getBytes(StandardCharsets.UTF_8));
        var dossier = spoken(read.dossier(read.asked()));
        var acts = new ArrayList<Act>();
        for (var act : dossier.acts()) {
            for (var number = 0; number < deals.size(); number++) {
                acts.add(deals.get(number).playedBy(name -> cast(name, dossier)).on(act.entry(), "extra" + number));
            }
            acts.add(guarantees(act.entry(), cast(APPLICANT, dossier)));
            acts.add(act);
        }
        var with = results(dossier.with(acts));
        var without = results(dossier);
        assertThatList(with)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields(OF_DEALS)
                .isEqualTo(without);
        for (var i = 0; i < with.size(); i++) {
            assertThat(otherFlags(with.get(i))).isEqualTo(otherFlags(without.get(i)));
        }
    }

    @Property(tries = 500)
    void aPledgeMovesOnlyTheVoteOfThePartyThatGaveItAndSaysNothing(
            @ForAll("deals") List<GeneratedDeal> deals,
            @ForAll("perhapsVotes") List<VoteWord> votes,
            @ForAll Procedure procedure)
            throws ProblemsFound {
        var acts = new ArrayList<Act>();
        for (var number = 0; number < deals.size(); number++) {
            acts.add(deals.get(number).on(ENTRY, "deal" + number));
        }
        acts.add(question(votes, procedure));
        var with = decision(acts);
        var without = decision(List.of(question(votes, procedure)));
        var moved = new TreeSet<>(with.blockers());
        without.blockers().forEach(moved::remove);

        assertThat(with.electorate()).isEqualTo(PARTIES.size());
        assertThat(with.blockers()).containsAll(without.blockers());
        assertThat(moved).isEqualTo(pledgedAndSilent(deals, votes));
        assertThat(with.reserving()).isEqualTo(without.reserving());
        assertThat(with.consenting())
                .isEqualTo(without.consenting().stream()
                        .filter(party -> !moved.contains(party))
                        .toList());
    }

    @Property(tries = 300)
    void everyClauseHasOneRulingAndOneTrack(@ForAll("deals") List<GeneratedDeal> deals) throws ProblemsFound {
        var acts = new ArrayList<Act>();
        for (var number = 0; number < deals.size(); number++) {
            acts.add(deals.get(number).on(ENTRY, "deal" + number));
        }
        acts.add(new Declaration(ENTRY, Commitment.NEVER_ADMIT, "FI"));
        var standing = new Deliberation(RULES).deliberate(alliance(acts)).standing(DAY);
        for (var number = 0; number < deals.size(); number++) {
            var name = "deal" + number;
            assertThat(standing)
                    .as("%s", deals.get(number))
                    .filteredOn(fact ->
                            fact instanceof Ruled ruled && ruled.agreement().equals(name))
                    .hasSize(1);
            assertThat(standing)
                    .as("%s", deals.get(number))
                    .filteredOn(fact -> fact instanceof Tracked tracked
                            && tracked.agreement().equals(name))
                    .hasSize(1);
        }
    }

    /** By the words of the format: who has bound its own vote, and is given none. */
    private static Set<String> pledgedAndSilent(List<GeneratedDeal> deals, List<VoteWord> votes) {
        var silent = new TreeSet<String>();
        for (var place = 0; place < PARTIES.size(); place++) {
            var party = PARTIES.get(place);
            var word = votes.get(place);
            if (word == VoteWord.ABSENT && deals.stream().anyMatch(deal -> deal.binds(party, APPLICANT))) {
                silent.add(party);
            }
        }
        return silent;
    }

    /** A vote that is {@code absent} here is none at all: the scenario says nothing of that Party. */
    private static Question question(List<VoteWord> words, Procedure procedure) {
        var votes = new ArrayList<Vote>();
        for (var place = 0; place < PARTIES.size(); place++) {
            if (words.get(place) != VoteWord.ABSENT) {
                votes.add(new Vote(ENTRY, 1, PARTIES.get(place), List.of(), words.get(place), null));
            }
        }
        return new Question(ENTRY, 1, APPLICANT, Matter.INVITATION, procedure, DAY, votes);
    }

    /** Who of a scenario plays a Party of ours, or the applicant; everybody else plays itself. */
    private static String cast(String name, Dossier dossier) {
        var place = PARTIES.indexOf(name);
        var parties = dossier.parties() == null ? List.of("US", "FR", "GB", "NO") : dossier.parties();
        if (place >= 0 && !parties.isEmpty()) {
            return parties.get(place % parties.size());
        }
        return name.equals(APPLICANT) ? dossier.applicants().get(0) : name;
    }

    private static Dossier spoken(Dossier dossier) {
        return dossier.with(dossier.acts().stream()
                .map(act -> act instanceof Question question ? spoken(question) : act)
                .toList());
    }

    private static Question spoken(Question question) {
        var votes = new ArrayList<>(question.votes());
        if (votes.stream().allMatch(Vote::named)) {
            var named = votes.stream().map(Vote::actor).toList();
            votes.add(new Vote(question.entry(), question.number(), Vote.DEFAULT, named, VoteWord.UNDECIDED, null));
        }
        return question.with(votes);
    }

    private static Guarantees guarantees(Entry entry, String applicant) {
        var layers = new ArrayList<Layer>();
        for (var name : LayerName.values()) {
            layers.add(new Layer(name, LayerStatus.DESCRIBED, List.of(), null));
        }
        return new Guarantees(entry, applicant, layers);
    }

    private static List<String> otherFlags(Result result) {
        return result.flags().stream()
                .map(flag -> flag.word())
                .filter(flag -> !FLAGS_OF_DEALS.contains(flag))
                .toList();
    }

    @Provide
    Arbitrary<ModelScenario> scenarios() {
        return Scenarios.any();
    }

    @Provide
    Arbitrary<List<VoteWord>> perhapsVotes() {
        return Arbitraries.of(VoteWord.CONSENT, VoteWord.RESERVE, VoteWord.OBJECT, VoteWord.UNDECIDED, VoteWord.ABSENT)
                .list()
                .ofSize(PARTIES.size());
    }

    @Provide
    Arbitrary<List<GeneratedDeal>> deals() {
        return GeneratedDeal.several(PARTIES, APPLICANT);
    }

    private static Result.Decision decision(List<Act> acts) throws ProblemsFound {
        var decision = results(alliance(acts)).get(0).decision();
        assertThat(decision).isNotNull();
        return decision;
    }

    private static Dossier alliance(List<Act> acts) {
        var asked = new TreeSet<>(List.of(DAY));
        return new Dossier(List.of(APPLICANT), List.of(), PARTIES, null, List.of(), List.of(), acts, asked);
    }

    private static List<Result> results(Dossier dossier) throws ProblemsFound {
        return new Results(new Deliberation(RULES).deliberate(dossier), RULES.referenceData()).all();
    }

    private static RuleBook rules() {
        try {
            return RuleBook.load(Path.of("rules", "nato"), List.of());
        } catch (ProblemsFound broken) {
            throw new IllegalStateException(broken);
        }
    }
}
