package org.articleten.lesson;

import java.time.LocalDate;
import java.util.List;
import org.articleten.problem.Place;
import org.articleten.rulebook.Force;
import org.articleten.scenario.Lesson.Cited;
import org.articleten.scenario.Source;
import org.jspecify.annotations.Nullable;

/**
 * An exercise for a room: who does what and when, with which papers.
 *
 * @param path of its file, as the user gave it
 * @param id a short name, such as {@code E1}
 * @param title its title
 * @param about what it is for, or null
 * @param minutes how long it takes; where it takes several days, each of them
 * @param days how many days it takes
 * @param starts at what time it begins, such as {@code 09:00}, or null where only minutes are counted
 * @param asOf the day for which findings about states are asked, or null
 * @param players how many it is for
 * @param goals what a player can do afterwards
 * @param materials what is needed
 * @param phases its course
 * @param roles who plays what
 * @param handouts what is handed out
 * @param debrief what to talk about afterwards
 * @param answers the answer key
 * @param scenarios paths of scenarios to run, from the file
 * @param variants how it can be varied
 * @param sources where facts of the world are from
 */
public record Exercise(
        String path,
        String id,
        String title,
        @Nullable String about,
        int minutes,
        int days,
        @Nullable String starts,
        @Nullable LocalDate asOf,
        Players players,
        List<String> goals,
        List<String> materials,
        List<Phase> phases,
        List<Role> roles,
        List<Handout> handouts,
        List<String> debrief,
        List<Answer> answers,
        List<NamedFile> scenarios,
        List<String> variants,
        List<Source> sources) {
    public Exercise {
        goals = List.copyOf(goals);
        materials = List.copyOf(materials);
        phases = List.copyOf(phases);
        roles = List.copyOf(roles);
        handouts = List.copyOf(handouts);
        debrief = List.copyOf(debrief);
        answers = List.copyOf(answers);
        scenarios = List.copyOf(scenarios);
        variants = List.copyOf(variants);
        sources = List.copyOf(sources);
    }

    /** How many it is for, at least and at most. */
    public record Players(int from, int to) {}

    /**
     * A part of its course.
     *
     * @param day on which day, from 1
     * @param from the minute of that day on which it begins
     * @param to the minute on which it ends
     * @param title what happens, in few words
     * @param does what happens, or null
     * @param clock for how many minutes a silence runs, or null
     */
    public record Phase(
            int day,
            int from,
            int to,
            String title,
            @Nullable String does,
            @Nullable Integer clock) {}

    /**
     * Who plays what.
     *
     * @param name the role
     * @param about what it is, or null
     * @param may what it may do
     * @param mayNot what it may not do
     */
    public record Role(String name, @Nullable String about, List<String> may, List<String> mayNot) {
        public Role {
            may = List.copyOf(may);
            mayNot = List.copyOf(mayNot);
        }
    }

    /**
     * Papers that are handed out.
     *
     * @param title what they are
     * @param about how they are handed out, or null
     * @param cards they themselves
     */
    public record Handout(String title, @Nullable String about, List<Card> cards) {
        public Handout {
            cards = List.copyOf(cards);
        }
    }

    /**
     * One paper that is handed out.
     *
     * @param place where it stands
     * @param title its title
     * @param says what stands on it; null where the rule book's data on {@code home} does
     * @param copies how many of it there are
     * @param answer what the key says of it, or null
     * @param state of which state the key tells the finding, or null
     * @param home of which state's law at home it tells, or null
     * @param rule the rule whose force the key tells, or null
     * @param force the force that the key tells where no rule does, or null
     * @param source the title of its source, or null
     * @param unverified whether nobody could check that
     */
    public record Card(
            Place place,
            String title,
            @Nullable String says,
            int copies,
            @Nullable String answer,
            @Nullable String state,
            @Nullable String home,
            @Nullable String rule,
            @Nullable Force force,
            @Nullable String source,
            boolean unverified) {
        Card with(@Nullable String words, @Nullable String key) {
            return new Card(place, title, words, copies, key, state, home, rule, force, source, unverified);
        }
    }

    /**
     * A line of the answer key.
     *
     * @param question what is asked
     * @param answer what is right
     * @param rules the rules that show it
     */
    public record Answer(String question, String answer, List<Cited> rules) {
        public Answer {
            rules = List.copyOf(rules);
        }
    }

    /**
     * A file that is named.
     *
     * @param path from the file that names it
     * @param place where it is named
     */
    public record NamedFile(String path, Place place) {}
}
