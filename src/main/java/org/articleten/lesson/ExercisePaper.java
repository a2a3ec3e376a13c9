package org.articleten.lesson;

import java.util.ArrayList;
import java.util.List;
import org.articleten.lesson.Block.Break;
import org.articleten.lesson.Block.Heading;
import org.articleten.lesson.Block.Items;
import org.articleten.lesson.Block.Labelled;
import org.articleten.lesson.Block.Paragraph;
import org.articleten.lesson.Block.Rows;
import org.articleten.lesson.Exercise.Card;
import org.articleten.lesson.Exercise.Phase;
import org.articleten.lesson.Exercise.Role;
import org.articleten.scenario.Lesson.Cited;

/** The papers of an exercise: plan, role cards, hand-outs, answer key. */
public final class ExercisePaper {
    private static final int FEW = 20;

    private final Exercise exercise;
    private final List<Block> blocks = new ArrayList<>();

    private ExercisePaper(Exercise exercise) {
        this.exercise = exercise;
    }

    /**
     * A part of the papers of an exercise that is complete.
     *
     * @param part the sheet is what players get; the key is the teacher's plan and the answers
     */
    public static Paper of(Exercise exercise, Part part) {
        var paper = new ExercisePaper(exercise);
        switch (part) {
            case SHEET -> paper.handOut();
            case KEY -> {
                paper.plan();
                paper.blocks.add(new Break());
                paper.key();
            }
            case ALL -> {
                paper.plan();
                paper.blocks.add(new Break());
                paper.handOut();
                paper.blocks.add(new Break());
                paper.key();
            }
        }
        return new Paper(exercise.id() + ": " + exercise.title(), paper.blocks);
    }

    private void plan() {
        blocks.add(new Heading(2, "The teacher's plan"));
        if (exercise.about() != null) {
            blocks.add(new Paragraph(exercise.about()));
        }
        blocks.add(new Labelled(
                "Time",
                exercise.minutes() + " minutes"
                        + (exercise.days() == 1 ? "" : " a day, " + exercise.days() + " days")));
        blocks.add(new Labelled(
                "Players",
                exercise.players().from() + " to " + exercise.players().to()));
        list("Goals", exercise.goals());
        list("What is needed", exercise.materials());
        blocks.add(new Heading(3, "Course"));
        blocks.add(new Rows(
                "",
                List.of("when", "what"),
                exercise.phases().stream().map(this::row).toList()));
        list("Variants", exercise.variants());
        list(
                "To run afterwards",
                exercise.scenarios().stream()
                        .map(named -> Exercises.file(exercise, named.path()).toString())
                        .toList());
    }

    private List<String> row(Phase phase) {
        return List.of(
                when(phase),
                phase.title()
                        + (phase.does() == null ? "" : ". " + phase.does().strip())
                        + (phase.clock() == null ? "" : " A silence of " + phase.clock() + " minutes runs."));
    }

    private String when(Phase phase) {
        var day = exercise.days() == 1 ? "" : "day " + phase.day() + ", ";
        return exercise.starts() == null
                ? day + phase.from() + "–" + phase.to() + " min"
                : day + time(phase.from()) + "–" + time(phase.to());
    }

    private String time(int minute) {
        var starts = String.valueOf(exercise.starts());
        var all = Integer.parseInt(starts.substring(0, 2)) * 60 + Integer.parseInt(starts.substring(3)) + minute;
        return "%02d:%02d".formatted(all / 60 % 24, all % 60);
    }

    private void list(String heading, List<String> items) {
        if (!items.isEmpty()) {
            blocks.add(new Heading(3, heading));
            blocks.add(new Items(items, false));
        }
    }

    private void handOut() {
        var first = true;
        for (var role : exercise.roles()) {
            if (!first) {
                blocks.add(new Break());
            }
            first = false;
            role(role);
        }
        for (var handout : exercise.handouts()) {
            if (!first) {
                blocks.add(new Break());
            }
            first = false;
            blocks.add(new Heading(2, handout.title()));
            if (handout.about() != null) {
                blocks.add(new Paragraph(handout.about()));
            }
            handout.cards().forEach(this::card);
        }
        if (first) {
            blocks.add(new Paragraph("Nothing is handed out."));
        }
    }

    private void role(Role role) {
        blocks.add(new Heading(2, "Role: " + role.name()));
        if (role.about() != null) {
            blocks.add(new Paragraph(role.about()));
        }
        list("You may", role.may());
        list("You may not", role.mayNot());
    }

    private void card(Card card) {
        blocks.add(new Heading(3, card.title() + (card.copies() == 1 ? "" : " (" + card.copies() + " copies)")));
        if (card.says() != null) {
            blocks.add(new Paragraph(card.says()));
        }
    }

    private void key() {
        blocks.add(new Heading(2, "Answer key"));
        for (var handout : exercise.handouts()) {
            var told = handout.cards().stream()
                    .filter(card -> card.answer() != null)
                    .map(card -> card.title() + shown(card) + ": " + card.answer() + source(card))
                    .toList();
            list(handout.title(), told);
        }
        for (var answer : exercise.answers()) {
            var rules = answer.rules().stream().map(Cited::id).toList();
            blocks.add(new Labelled(
                    answer.question(),
                    answer.answer() + (rules.isEmpty() ? "" : " (" + String.join(", ", rules) + ")")));
        }
        if (!exercise.debrief().isEmpty()) {
            blocks.add(new Heading(3, "To talk about"));
            blocks.add(new Items(exercise.debrief(), true));
        }
        list(
                "Sources",
                exercise.sources().stream()
                        .map(source -> source.title()
                                + (source.publisher() == null ? "" : ", " + source.publisher())
                                + (source.unverified() ? " (unverified)" : ""))
                        .toList());
    }

    /** What stands on a card, where it is only a word or two. */
    private static String shown(Card card) {
        return card.says() == null || card.says().length() > FEW ? "" : " (" + card.says() + ")";
    }

    private static String source(Card card) {
        return card.source() == null ? "" : " [" + card.source() + (card.unverified() ? "; unverified" : "") + "]";
    }
}
