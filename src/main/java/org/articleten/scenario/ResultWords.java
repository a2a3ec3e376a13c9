package org.articleten.scenario;

import java.util.ArrayList;
import java.util.List;
import org.articleten.facts.Approval;
import org.articleten.facts.Assessment;
import org.articleten.facts.Commitment;
import org.articleten.facts.European;
import org.articleten.facts.Flag;
import org.articleten.facts.GuaranteesVerdict;
import org.articleten.facts.LayerStatus;
import org.articleten.facts.Matter;
import org.articleten.facts.Outcome;
import org.articleten.facts.Procedure;
import org.articleten.facts.ProspectAnswer;
import org.articleten.facts.Ruling;
import org.articleten.facts.Statehood;
import org.articleten.facts.Track;
import org.articleten.facts.Verdict;
import org.articleten.facts.Word;

/** The words of the result format. */
final class ResultWords {
    static final Words<String> OUTCOMES = words("outcome", Outcome.values());
    static final Words<String> STAGES = Words.of("stage", stages());
    static final Words<String> MATTERS = words("question", Matter.values());
    static final Words<String> PROCEDURES = words("procedure", Procedure.values());
    static final Words<String> ANSWERS = words("answer", Verdict.values());
    static final Words<String> PROSPECTS = words("prospect", ProspectAnswer.values());
    static final Words<String> STATEHOODS = Words.under("state", list(Statehood.values()));
    static final Words<String> EUROPEAN = Words.under("european", list(European.values()));
    static final Words<String> ASSESSMENTS = words("assessment", Assessment.values());
    static final Words<String> FLAGS = words("flag", Flag.values());
    static final Words<String> TEXTS = words("text", Commitment.values());
    static final Words<String> APPROVALS = words("approval", Approval.values());
    static final Words<String> RULINGS = words("ruling", Ruling.values());
    static final Words<String> TRACKS = words("track", Track.values());
    static final Words<String> GUARANTEES = words("verdict", GuaranteesVerdict.values());
    static final Words<String> LAYERS = words("status", LayerStatus.values());

    private ResultWords() {}

    private static Words<String> words(String noun, Word[] values) {
        return Words.of(noun, list(values));
    }

    private static List<String> list(Word[] values) {
        var words = new ArrayList<String>();
        for (var value : values) {
            words.add(value.word());
        }
        return words;
    }

    private static List<String> stages() {
        var words = new ArrayList<String>();
        for (var outcome : Outcome.values()) {
            if (outcome.stage()) {
                words.add(outcome.word());
            }
        }
        return words;
    }
}
