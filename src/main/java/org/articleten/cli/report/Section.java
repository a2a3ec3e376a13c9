package org.articleten.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.articleten.explanation.Asides;
import org.articleten.explanation.Deal;
import org.articleten.explanation.Reason;
import org.articleten.explanation.Result;
import org.articleten.facts.Commitment;

/**
 * What stands beside the answer: texts of the Council, agreements, guarantees.
 *
 * @param heading what it is about
 * @param lines what it has, in order
 */
record Section(String heading, List<Line> lines) {
    /**
     * One line, or where it has no lead, what has to be said of the lines before it.
     *
     * @param lead the day, the number or the name that it begins with; empty for a note
     * @param text what it says
     */
    record Line(String lead, String text) {}

    Section {
        lines = List.copyOf(lines);
    }

    /**
     * Those of a result that have something to say, in the order in which a reader wants them.
     *
     * @param signed the agreements that are drafts, as they would be if they were signed
     * @param told the reasons that the reader knows already
     */
    static List<Section> of(Result result, Asides asides, List<Deal> signed, List<Reason> told, Names names) {
        var sections = new ArrayList<Section>();
        sections.add(standing(result, asides, names));
        asides.deals().forEach(deal -> sections.add(DealSection.of(deal, signed, names)));
        sections.add(GuaranteesSection.of(result, asides, names));
        var known = told.stream().map(Section::note).toList();
        sections.replaceAll(section -> section.without(known));
        sections.removeIf(section -> section.lines().isEmpty());
        return sections;
    }

    private Section without(List<Line> known) {
        return new Section(
                heading, lines.stream().filter(line -> !known.contains(line)).toList());
    }

    private static Section standing(Result result, Asides asides, Names names) {
        var about = new LinkedHashMap<Line, List<String>>();
        for (var commitment : result.commitments()) {
            if (commitment.standing()) {
                about.computeIfAbsent(
                                new Line(Names.day(commitment.adopted()), commitment.text()), key -> new ArrayList<>())
                        .add(commitment.about());
            }
        }
        var lines = new ArrayList<Line>();
        about.forEach((text, states) -> lines.add(new Line(text.lead(), said(text.text(), names(states, names)))));
        asides.standing().forEach(reason -> lines.add(note(reason)));
        return new Section("What stands by consensus of the Allies", lines);
    }

    private static String names(List<String> codes, Names names) {
        return Names.joined(codes.stream().map(names::withCode).toList());
    }

    private static String said(String word, String states) {
        for (var text : Commitment.values()) {
            if (text.word().equals(word)) {
                return switch (text) {
                    case WILL_BECOME_MEMBER -> states + ": will become a member";
                    case IRREVERSIBLE_PATH -> states + ": on an irreversible path to membership";
                    case ACTION_PLAN -> states + ": has a Membership Action Plan";
                    case NEVER_ADMIT -> states + ": never to be admitted";
                    case THREAT_ASSESSMENT -> states + ": assessed as a long-term threat";
                };
            }
        }
        return states + ": " + word;
    }

    /** A reason in one paragraph: what it says, on what it rests, and its id. */
    static Line note(Reason reason) {
        return new Line("", reason.says() + " (" + Names.force(reason.force()) + ", " + reason.rule() + ")");
    }
}
