package org.articleten.lesson;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.articleten.explanation.Names;
import org.articleten.explanation.Reason;
import org.articleten.lesson.Block.Heading;
import org.articleten.lesson.Block.Items;
import org.articleten.lesson.Block.Labelled;
import org.articleten.lesson.Block.Paragraph;
import org.articleten.lesson.Block.Rows;

/** An answer key on paper. */
final class KeyPaper {
    private final List<Block> blocks;

    KeyPaper(List<Block> blocks) {
        this.blocks = blocks;
    }

    void add(AnswerKey key) {
        var sheet = key.sheet();
        blocks.add(new Heading(2, "Answer key"));
        if (sheet.houseRules() != null) {
            blocks.add(new Paragraph(sheet.houseRules()));
        }
        blocks.add(new Paragraph(key.title() + "."));
        right(key);
        if (key.usual() != null) {
            blocks.add(new Labelled(
                    "Usual answer", key.usual().letter() + ". " + key.usual().text()));
        }
        if (key.better() != null) {
            blocks.add(new Labelled("Better said", key.better()));
        }
        for (var told : key.told()) {
            told(told);
        }
        if (!key.rules().isEmpty()) {
            blocks.add(new Heading(3, "The rules that show it"));
            blocks.add(new Items(
                    key.rules().stream()
                            .map(rule -> rule.id() + ": " + rule.title() + " ("
                                    + rule.force().says() + "; "
                                    + rule.source() + ")."
                                    + (rule.says().isEmpty() ? "" : " Here: " + String.join(" ", rule.says())))
                            .toList(),
                    false));
        }
        blocks.add(new Heading(3, "To talk about"));
        blocks.add(new Items(key.debrief(), true));
        sources(key.sheet());
        blocks.add(new Paragraph("Scenario: " + sheet.path() + ", as of " + Names.day(sheet.asOf()) + "."));
    }

    /** Where what was done is told. */
    private void sources(WorkSheet sheet) {
        var told = new LinkedHashMap<String, Set<String>>();
        for (var event : sheet.story()) {
            if (event.source() != null) {
                told.computeIfAbsent(
                                event.source() + (event.unverified() ? " (unverified)" : ""),
                                source -> new LinkedHashSet<>())
                        .add(Names.day(event.on()));
            }
        }
        if (!told.isEmpty()) {
            blocks.add(new Heading(3, "Where it is told"));
            blocks.add(new Items(
                    told.entrySet().stream()
                            .map(source -> source.getKey() + ": " + Names.few(List.copyOf(source.getValue())))
                            .toList(),
                    false));
        }
    }

    private void right(AnswerKey key) {
        var sheet = key.sheet();
        if (sheet.own() || key.right().size() == 1) {
            var right = key.right().get(0);
            blocks.add(new Labelled("Right answer", right.letter() + ". " + right.text()));
            return;
        }
        for (var i = 0; i < key.right().size(); i++) {
            var right = key.right().get(i);
            blocks.add(new Labelled(
                    "Right answer for " + sheet.applicants().get(i).name(), right.letter() + ". " + right.text()));
        }
    }

    private void told(Told told) {
        blocks.add(new Heading(3, told.headline()));
        if (!told.groups().isEmpty()) {
            blocks.add(new Rows(
                    told.caption().isEmpty() ? "Who stands where" : told.caption(),
                    List.of("position", "number", "who"),
                    told.groups().stream()
                            .map(group -> List.of(group.what(), String.valueOf(group.count()), group.who()))
                            .toList()));
        }
        if (!told.why().isEmpty()) {
            blocks.add(new Heading(4, "Why"));
            blocks.add(new Items(told.why().stream().map(KeyPaper::reason).toList(), false));
        }
        if (!told.remedies().isEmpty()) {
            blocks.add(new Heading(4, "What could change it"));
            blocks.add(new Items(told.remedies(), false));
        }
    }

    private static String reason(Reason reason) {
        return reason.says() + " (" + reason.force().says() + ", " + reason.rule() + ", " + reason.source() + ")";
    }
}
