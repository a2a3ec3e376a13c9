package org.articleten.whynot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.articleten.deliberation.Inquiry;
import org.articleten.explanation.FactText;
import org.articleten.explanation.Names;
import org.articleten.explanation.Reason;
import org.articleten.explanation.Results;
import org.articleten.facts.Act;
import org.articleten.facts.Party;
import org.articleten.rulebook.Condition;
import org.articleten.rulebook.Condition.Kind;
import org.articleten.rulebook.Questions;
import org.articleten.rulebook.ReferenceData;

/** What stands in the way of a condition: facts that must not be there, or that are not as they must be. */
final class Obstacles {
    private final Inquiry inquiry;
    private final ReferenceData data;
    private final String applicant;
    private final NearMisses nearMisses;
    private final Phrases phrases;

    Obstacles(Inquiry inquiry, ReferenceData data, String applicant) {
        this.inquiry = inquiry;
        this.data = data;
        this.applicant = applicant;
        this.nearMisses = new NearMisses(inquiry, applicant);
        this.phrases = new Phrases(new Names(inquiry.trace().dossier().states(), data), applicant);
    }

    /**
     * What stands in the way.
     *
     * @param instead in words, what there is in place of what is missing
     * @param because why what must not be there is there
     * @param governments the Parties of the day that are named by it
     */
    record Obstacle(List<String> instead, List<Reason> because, List<String> governments) {
        static final Obstacle NONE = new Obstacle(List.of(), List.of(), List.of());
    }

    Phrases phrases() {
        return phrases;
    }

    Obstacle of(Attempt attempt, Questions questions) {
        return switch (questions.condition().kind()) {
            case ABSENT -> there(attempt, questions);
            case OTHER -> Obstacle.NONE;
            default -> near(attempt, questions);
        };
    }

    /** Those that are there though there must be none. */
    private Obstacle there(Attempt attempt, Questions questions) {
        var answers = inquiry.answers(questions.all(), attempt.pause(), attempt.known());
        var facts = new ArrayList<Object>();
        if (answers != null) {
            answers.forEach(answer -> facts.add(Objects.requireNonNull(answer.get(questions.name()))));
        }
        var given = new TreeSet<String>();
        facts.forEach(fact -> FactText.given(fact).ifPresent(given::add));
        return new Obstacle(List.copyOf(given), reasons(attempt, facts), governments(attempt, facts));
    }

    private Obstacle near(Attempt attempt, Questions questions) {
        var condition = questions.condition();
        var instead = new LinkedHashSet<String>();
        var facts = new ArrayList<Object>();
        var collected = condition.kind() == Kind.COLLECTED;
        if (collected) {
            instead.add(count(attempt, questions));
        }
        for (var near : nearMisses.of(attempt, questions)) {
            for (var fact : near.facts()) {
                var text = text(near, fact, condition);
                if (!text.isEmpty()) {
                    instead.add(text);
                    facts.add(fact);
                }
            }
        }
        return new Obstacle(
                List.copyOf(instead), collected ? reasons(attempt, facts) : List.of(), governments(attempt, facts));
    }

    /** How many were found, where a list is asked for its length. */
    private String count(Attempt attempt, Questions questions) {
        var lists = inquiry.answers(questions.any(), attempt.pause(), attempt.known());
        var list = lists == null || lists.isEmpty() ? null : lists.get(0).get(questions.name());
        return "size " + (list instanceof Collection<?> found ? found.size() : 0);
    }

    private String text(NearMiss near, Object fact, Condition condition) {
        var given = FactText.given(fact);
        if (given.isPresent() && !(fact instanceof Act act && act.entry().line() == 0)) {
            return given.get();
        }
        var texts = new LinkedHashSet<String>();
        for (var constraint : near.unmet()) {
            var text = phrases.value(fact, constraint);
            if (text != null) {
                texts.add(text);
            }
        }
        for (var name : near.other()) {
            for (var constraint : condition.constraints()) {
                var text = name.equals(constraint.bound()) ? phrases.value(fact, constraint) : null;
                if (text != null) {
                    texts.add(text);
                }
            }
        }
        return texts.isEmpty() ? "" : Phrases.kind(fact.getClass().getSimpleName()) + ": " + String.join(", ", texts);
    }

    private List<Reason> reasons(Attempt attempt, List<Object> facts) {
        return new Results(inquiry.trace(), data)
                .reasons(facts.stream().map(inquiry::traced).toList(), inquiry.day(attempt.pause()));
    }

    /** The Parties that facts name, but not the applicant. */
    private List<String> governments(Attempt attempt, List<Object> facts) {
        var parties = new TreeSet<String>();
        for (var fact : inquiry.facts(attempt.pause())) {
            if (fact instanceof Party party) {
                parties.add(party.state());
            }
        }
        parties.remove(applicant);
        var named = new TreeSet<String>();
        for (var fact : facts) {
            for (var component : fact.getClass().getRecordComponents()) {
                try {
                    var value = component.getAccessor().invoke(fact);
                    if (value instanceof String state) {
                        named.add(state);
                    }
                } catch (ReflectiveOperationException impossible) {
                    throw new IllegalStateException("a record's accessor is public", impossible);
                }
            }
        }
        named.retainAll(parties);
        return List.copyOf(named);
    }
}
