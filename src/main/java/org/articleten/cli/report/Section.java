package org.articleten.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.articleten.explanation.Asides;
import org.articleten.explanation.Chronicle;
import org.articleten.explanation.DatingText;
import org.articleten.explanation.Deal;
import org.articleten.explanation.Reason;
import org.articleten.explanation.Result;
import org.articleten.explanation.StandingText;
import org.articleten.facts.Commitment;
import org.jspecify.annotations.Nullable;

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
        sections.add(standing(asides, names));
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

    private static Section standing(Asides asides, Names names) {
        var about = new LinkedHashMap<Line, List<String>>();
        for (var text : asides.texts()) {
            about.computeIfAbsent(
                            new Line(day(text.adopted()), phrase(text.text()) + source(text)), key -> new ArrayList<>())
                    .add(names.withCode(text.about()));
        }
        var lines = new ArrayList<Line>();
        about.forEach((text, states) -> lines.add(new Line(text.lead(), Names.joined(states) + ": " + text.text())));
        asides.standing().forEach(reason -> lines.add(note(reason)));
        return new Section("What stands by consensus of the Allies", lines);
    }

    /** A day, and how well it is known where that is recorded. */
    static String day(Chronicle.Day day) {
        var known = DatingText.of(day.dating());
        return Names.day(day.on()) + (known.isEmpty() ? "" : ", " + known);
    }

    /** Where the lines before it come from; none where nothing is named. */
    static List<Line> sources(Stream<@Nullable String> titles) {
        var named = titles.filter(Objects::nonNull).distinct().toList();
        return named.isEmpty() ? List.of() : List.of(new Line("", "Told by: " + String.join("; ", named) + "."));
    }

    private static String source(StandingText text) {
        return text.adopted().source() == null ? "" : " (" + text.adopted().source() + ")";
    }

    private static String phrase(Commitment text) {
        return switch (text) {
            case WILL_BECOME_MEMBER -> "will become a member";
            case IRREVERSIBLE_PATH -> "on an irreversible path to membership";
            case ACTION_PLAN -> "has a Membership Action Plan";
            case NEVER_ADMIT -> "never to be admitted";
            case THREAT_ASSESSMENT -> "assessed as a long-term threat";
        };
    }

    /** A reason in one paragraph: what it says, on what it rests, and its id. */
    static Line note(Reason reason) {
        return new Line("", reason.says() + " (" + Names.force(reason.force()) + ", " + reason.rule() + ")");
    }
}
