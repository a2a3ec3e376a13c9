package org.articleten.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The Council is asked about an applicant.
 *
 * @param entry when, and where in the scenario
 * @param number its own number in the scenario
 * @param applicant about whom
 * @param matter what is asked
 * @param procedure in session or under silence
 * @param until the day of the answer; in session the day it is put
 * @param votes all votes of this question, those dated later too
 */
public record Question(
        Entry entry,
        int number,
        String applicant,
        Matter matter,
        Procedure procedure,
        LocalDate until,
        List<Vote> votes)
        implements Act, Concerning {
    public Question {
        votes = List.copyOf(votes);
    }

    /** The same question with other votes. */
    public Question with(List<Vote> others) {
        return new Question(entry, number, applicant, matter, procedure, until, others);
    }

    /** The same question in which whoever casts one of these votes casts it in place of what it did. */
    public Question voting(List<Vote> instead) {
        var actors = new TreeSet<>(instead.stream().map(Vote::actor).toList());
        var all = new ArrayList<Vote>();
        for (var vote : votes) {
            if (!vote.named()) {
                var except = new TreeSet<>(vote.except());
                except.addAll(actors);
                all.add(new Vote(
                        vote.entry(),
                        vote.question(),
                        vote.actor(),
                        List.copyOf(except),
                        vote.word(),
                        vote.condition()));
            } else if (!actors.contains(vote.actor())) {
                all.add(vote);
            }
        }
        all.addAll(instead);
        return with(all);
    }
}
