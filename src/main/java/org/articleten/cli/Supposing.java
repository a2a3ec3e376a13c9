package org.articleten.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.articleten.facts.Act;
import org.articleten.facts.Dossier;
import org.articleten.facts.Party;
import org.articleten.facts.Question;
import org.articleten.facts.Stance;
import org.articleten.facts.Vote;
import org.articleten.facts.VoteWord;
import org.articleten.facts.Word;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.articleten.regression.ScenarioRuns.Played;
import org.articleten.scenario.Scenario;
import org.articleten.whatif.Change;
import org.articleten.whatif.Move;
import org.articleten.whatif.Moved;
import org.articleten.whatif.Supposed;

/** Reads what is to be different, and makes a dossier of it. */
final class Supposing {
    private static final String FORM =
            "write `STATE=WORD`, `STATE.q1=WORD` or `STATE.position=WORD`, such as `US=consent`";

    private final Played played;
    private final Dossier dossier;
    private final List<String> applicants;
    private final LocalDate day;
    private final List<Change> changes = new ArrayList<>();
    private final List<Move> moves = new ArrayList<>();

    Supposing(Played played, Dossier dossier, List<String> applicants) {
        this.played = played;
        this.dossier = dossier;
        this.applicants = applicants;
        this.day = dossier.asked().last();
    }

    List<Change> changes() {
        return changes;
    }

    List<Move> moves() {
        return moves;
    }

    /** With all that is different; what is voted or thought otherwise first, since an act that moves holds it. */
    Dossier dossier() {
        var moved = Moved.of(dossier, moves);
        if (changes.isEmpty()) {
            return moved;
        }
        var again = changes.stream().map(change -> in(moved, change)).toList();
        return Supposed.of(moved, day, again);
    }

    /** The same change of a question that was moved. */
    private static Change in(Dossier moved, Change change) {
        if (change instanceof Change.Vote vote) {
            for (var act : moved.acts()) {
                if (act instanceof Question question
                        && question.number() == vote.question().number()) {
                    return new Change.Vote(question, vote.by(), vote.was(), vote.word());
                }
            }
        }
        return change;
    }

    void set(List<String> texts) throws UsageError {
        for (var text : texts) {
            var equals = text.indexOf('=');
            if (equals < 1 || equals == text.length() - 1) {
                throw new UsageError("bad-change", "`--set` %s is no change".formatted(Quote.of(text)), FORM);
            }
            var dot = text.indexOf('.');
            var what = dot < 0 || dot > equals ? "" : text.substring(dot + 1, equals);
            var state = Actors.known(text.substring(0, what.isEmpty() ? equals : dot), governments(), played);
            var word = text.substring(equals + 1);
            for (var applicant : applicants) {
                changes.add(
                        what.equals("position")
                                ? position(state, applicant, word)
                                : vote(state, applicant, what, word));
            }
        }
    }

    private Change position(String state, String applicant, String word) throws UsageError {
        return new Change.Position(state, applicant, null, word(word, Stance.values()));
    }

    private Change vote(String state, String applicant, String what, String word) throws UsageError {
        var questions = new ArrayList<Question>();
        for (var act : dossier.acts()) {
            if (act instanceof Question question
                    && question.applicant().equals(applicant)
                    && !question.entry().on().isAfter(day)) {
                questions.add(question);
            }
        }
        if (questions.isEmpty()) {
            throw new UsageError(
                    "no-question",
                    "the Council is not asked about %s until %s".formatted(Quote.of(applicant), day),
                    "a question can be added to the scenario, or a position set: `%s.position=support`"
                            .formatted(state));
        }
        var words = played.run().scenario().houseRules().equals(Scenario.REAL) ? VoteWord.real() : VoteWord.values();
        return new Change.Vote(question(questions, what), state, null, word(word, words));
    }

    private static Question question(List<Question> questions, String what) throws UsageError {
        if (what.isEmpty()) {
            return questions.get(questions.size() - 1);
        }
        var allowed = new ArrayList<String>();
        for (var i = 1; i <= questions.size(); i++) {
            allowed.add("q" + i);
        }
        var place = allowed.indexOf(what);
        if (place < 0) {
            allowed.add("position");
            throw new UsageError(
                    "unknown-change",
                    "`--set` cannot change %s of a government".formatted(Quote.of(what)),
                    Suggestion.help(what, allowed));
        }
        return questions.get(place);
    }

    private static <W extends Word> W word(String text, W[] words) throws UsageError {
        for (var word : words) {
            if (word.word().equals(text)) {
                return word;
            }
        }
        throw new UsageError(
                "unknown-word",
                "`--set` has no word %s here".formatted(Quote.of(text)),
                Suggestion.help(text, Arrays.stream(words).map(Word::word).toList()));
    }

    /** Whoever is a Party on some day, or is named. */
    private Set<String> governments() {
        var all = new TreeSet<String>();
        for (var step : played.trace().steps()) {
            for (var change : step.changes()) {
                if (change.fact() instanceof Party party) {
                    all.add(party.state());
                }
            }
        }
        for (Act act : dossier.acts()) {
            all.addAll(Actors.of(act));
            if (act instanceof Question question) {
                question.votes().stream().filter(Vote::named).map(Vote::actor).forEach(all::add);
            }
        }
        return all;
    }

    void move(List<String> texts) throws UsageError {
        var moving = new Moving(played, dossier, applicants, governments());
        for (var text : texts) {
            moves.addAll(moving.moves(text));
        }
    }
}
