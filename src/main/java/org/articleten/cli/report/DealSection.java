package org.articleten.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.articleten.cli.report.Section.Line;
import org.articleten.explanation.Deal;
import org.articleten.explanation.Result;
import org.articleten.facts.Clause;
import org.articleten.facts.Track;

/** An agreement: what each of its clauses can do and cannot. Clauses of which the same is to be said stand together. */
final class DealSection {
    private DealSection() {}

    /** With what a draft would amount to, where that was tried. */
    static Section of(Deal deal, List<Deal> signed, Names names) {
        var lines = new ArrayList<Line>();
        var would = signed.stream()
                .filter(other -> other.agreement().equals(deal.agreement()))
                .findFirst();
        if (would.isPresent() && !deal.clauses().isEmpty()) {
            lines.addAll(notes(deal.clauses().get(0)));
            lines.add(new Line("", "If it were signed as it stands:"));
        }
        clauses(would.orElse(deal).clauses(), names, lines);
        lines.addAll(Section.sources(Stream.concat(
                Stream.of(deal.known().source()),
                deal.clauses().stream().map(clause -> clause.text().source()))));
        deal.untouched().forEach(reason -> lines.add(Section.note(reason)));
        return new Section(heading(deal, names), lines);
    }

    private static void clauses(List<Deal.Judged> clauses, Names names, List<Line> lines) {
        for (var i = 0; i < clauses.size(); i++) {
            var clause = clauses.get(i);
            lines.add(new Line(clause.text().id(), text(clause.text(), names) + besides(clause.result())));
            if (i + 1 == clauses.size() || !notes(clauses.get(i + 1)).equals(notes(clause))) {
                lines.addAll(notes(clause));
            }
        }
    }

    private static String heading(Deal deal, Names names) {
        var status = switch (deal.status()) {
            case DRAFT -> "a draft";
            case SIGNED -> "signed";
            case IN_FORCE -> "in force";
        };
        return "Agreement " + deal.agreement() + ", " + status + ", terms of " + Section.day(deal.known()) + ": "
                + names.few(deal.between());
    }

    /** Its own words, or what it is about. */
    static String text(Clause clause, Names names) {
        if (clause.says() != null) {
            return clause.says().strip().replaceAll("\\s+", " ");
        }
        var state = clause.of() == null ? "" : " " + names.of(clause.of());
        return Layout.capital(
                switch (clause.kind()) {
                    case NEVER_ADMIT -> "never to admit" + state;
                    case OBJECT_TO -> "to object to" + state;
                    case RENOUNCE_MEMBERSHIP -> of("membership renounced", state);
                    case NEUTRALITY -> of("neutrality", state);
                    case THIRD_PARTY_VETO -> "a veto for others over" + (state.isEmpty() ? " membership" : state);
                    case NO_FOREIGN_TROOPS -> of("no foreign troops", state);
                    case CAP_FORCES -> of("a limit on forces", state);
                    case CEDE_TERRITORY -> of("territory given up", state);
                    case GUARANTEE -> of("a guarantee", state);
                    case EU_MEMBERSHIP -> of("membership of the European Union", state);
                    case OTHER -> of("another matter", state);
                });
    }

    private static String of(String what, String state) {
        return state.isEmpty() ? what : what + ":" + state;
    }

    /** Who can decide what is not for the participants, and what has to be remarked on. */
    private static String besides(Result.Clause clause) {
        var besides = new ArrayList<String>();
        if (clause.track() != Track.PARTICIPANTS) {
            besides.add("for " + (clause.track() == Track.NATO ? "NATO" : "the European Union") + " to decide");
        }
        clause.flags().forEach(flag -> besides.add("flag: " + flag.word()));
        return besides.isEmpty() ? "" : " (" + String.join("; ", besides) + ")";
    }

    private static List<Line> notes(Deal.Judged clause) {
        return clause.why().stream().map(Section::note).toList();
    }
}
