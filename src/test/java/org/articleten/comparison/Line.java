package org.articleten.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * One scenario: the Council is asked in session whether to invite an applicant. All words are those of the scenario format.
 *
 * @param number its own number, from 1
 * @param applicant its code
 * @param statehood whether it is a State: yes, contested or no
 * @param european whether it is European: yes, by-practice, arguable or no
 * @param principles how the Parties see that limb: met, unmet or unassessed
 * @param security how the Parties see this one
 * @param others what every Party does that is not named
 * @param voices who is named, Party or not, each once
 */
record Line(
        int number,
        String applicant,
        String statehood,
        String european,
        String principles,
        String security,
        String others,
        List<Voice> voices) {
    private static final int WORDS_BEFORE_VOICES = 7;

    Line {
        voices = List.copyOf(voices);
    }

    /** What one actor does. */
    record Voice(String actor, String word) {}

    static Line of(String text) {
        var words = List.of(text.split(" ", -1));
        var voices = new ArrayList<Voice>();
        for (var at = WORDS_BEFORE_VOICES; at < words.size(); at += 2) {
            voices.add(new Voice(words.get(at), words.get(at + 1)));
        }
        return new Line(
                Integer.parseInt(words.get(0)),
                words.get(1),
                words.get(2),
                words.get(3),
                words.get(4),
                words.get(5),
                words.get(WORDS_BEFORE_VOICES - 1),
                voices);
    }

    @Override
    public String toString() {
        var words = new StringJoiner(" ");
        words.add(String.valueOf(number)).add(applicant).add(statehood).add(european);
        words.add(principles).add(security).add(others);
        voices.forEach(voice -> words.add(voice.actor()).add(voice.word()));
        return words.toString();
    }
}
