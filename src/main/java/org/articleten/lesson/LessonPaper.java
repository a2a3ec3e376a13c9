package org.articleten.lesson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.articleten.explanation.Names;
import org.articleten.facts.Word;
import org.articleten.lesson.Block.Blank;
import org.articleten.lesson.Block.Break;
import org.articleten.lesson.Block.Choices;
import org.articleten.lesson.Block.Heading;
import org.articleten.lesson.Block.Items;
import org.articleten.lesson.Block.Labelled;
import org.articleten.lesson.Block.Paragraph;
import org.articleten.rulebook.Force;

/** A work sheet and an answer key on paper. */
public final class LessonPaper {
    private final List<Block> blocks = new ArrayList<>();

    private LessonPaper() {}

    /** The sheet alone, which needs no answer. */
    public static Paper sheet(WorkSheet sheet) {
        var paper = new LessonPaper();
        paper.addSheet(sheet);
        return new Paper(sheet.title(), paper.blocks);
    }

    /** The key alone. */
    public static Paper key(AnswerKey key) {
        var paper = new LessonPaper();
        new KeyPaper(paper.blocks).add(key);
        return new Paper(key.sheet().title(), paper.blocks);
    }

    /** Both, the key on a page of its own. */
    public static Paper all(AnswerKey key) {
        var paper = new LessonPaper();
        paper.addSheet(key.sheet());
        paper.blocks.add(new Break());
        new KeyPaper(paper.blocks).add(key);
        return new Paper(key.sheet().title(), paper.blocks);
    }

    private void addSheet(WorkSheet sheet) {
        blocks.add(new Heading(2, "Work sheet"));
        if (sheet.houseRules() != null) {
            blocks.add(new Paragraph(sheet.houseRules()));
        }
        if (sheet.says() != null) {
            blocks.add(new Labelled("Some say", sheet.says()));
        }
        blocks.add(new Heading(3, "What was done"));
        if (sheet.about() != null) {
            sheet.about()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(paragraph -> blocks.add(new Paragraph(paragraph)));
        }
        blocks.add(new Items(sheet.given(), false));
        if (sheet.story().isEmpty()) {
            blocks.add(new Paragraph("Nobody did anything until " + Names.day(sheet.asOf()) + "."));
        } else {
            blocks.add(new Items(sheet.story().stream().map(LessonPaper::told).toList(), false));
        }
        blocks.add(new Heading(3, "Your prediction for " + Names.day(sheet.asOf())));
        blocks.add(new Paragraph(sheet.question()));
        ballot(sheet);
        blocks.add(new Heading(3, "Your reasons"));
        blocks.add(new Blank("Who stands in the way?", 1));
        blocks.add(new Blank("Who has not spoken, not signed or not accepted?", 1));
        blocks.add(new Blank("Whose voice is heard and not counted?", 1));
        blocks.add(new Blank("Which rule decides it?", 1));
        blocks.add(new Paragraph("What does that rule rest on?"));
        blocks.add(new Choices(Arrays.stream(Force.values()).map(Force::says).toList()));
        blocks.add(new Blank("Why?", 2));
    }

    private void ballot(WorkSheet sheet) {
        var texts = sheet.options().stream()
                .map(option -> option.letter() + ". " + option.text())
                .toList();
        if (sheet.own() || sheet.applicants().size() == 1) {
            blocks.add(new Choices(texts));
            return;
        }
        for (var applicant : sheet.applicants()) {
            blocks.add(new Labelled("For " + applicant.name(), "choose one."));
            blocks.add(new Choices(texts));
        }
    }

    private static String told(Event event) {
        // Where it is told stands in the key: the title of a source may tell what comes of it.
        return Names.day(event.on()) + ": " + event.text();
    }

    /** The words of parts, as they are written in options. */
    public static List<String> parts() {
        return Arrays.stream(Part.values()).map(Word::word).toList();
    }
}
