package org.articleten.lesson;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.articleten.explanation.Names;
import org.articleten.facts.Act;
import org.articleten.facts.Drawn;
import org.articleten.facts.RecordedText;
import org.articleten.rulebook.ReferenceData;
import org.articleten.scenario.Scenario;

/** Tells what was done until a day: the acts of a scenario and the texts of the record on which it draws. */
final class Stories {
    /** Stands for whom an act is about, until acts that differ in nothing else are told as one. */
    private static final String WHOM = "\u0000";

    private final Scenario scenario;
    private final ReferenceData known;
    private final Names names;
    private final LocalDate asOf;

    Stories(Scenario scenario, ReferenceData known, LocalDate asOf) {
        this.scenario = scenario;
        this.known = known;
        this.names = new Names(scenario.states(), known);
        this.asOf = asOf;
    }

    /** An act in words, and about whom. */
    private record Line(LocalDate on, String text, List<String> whom, Event rest) {}

    List<Event> story() {
        var lines = new ArrayList<Line>();
        texts(lines);
        var words = new ActText(names, asOf);
        for (var act : scenario.acts()) {
            if (!act.entry().on().isAfter(asOf)) {
                add(lines, act, words.of(act, WHOM));
            }
        }
        return lines.stream()
                .sorted(Comparator.comparing(Line::on))
                .map(this::event)
                .toList();
    }

    private void texts(List<Line> lines) {
        var drawn = scenario.record().stream().map(Drawn::id).toList();
        for (RecordedText text : known.record()) {
            if (drawn.contains(text.id()) && !text.on().isAfter(asOf)) {
                var rest = new Event(text.on(), "", text.source(), !text.verified());
                addTo(lines, new Line(text.on(), ActText.adopted(text.text(), WHOM), whom(text.state()), rest));
            }
        }
    }

    private void add(List<Line> lines, Act act, String text) {
        if (!text.isEmpty()) {
            var entry = act.entry();
            var rest = new Event(entry.on(), "", entry.source(), entry.dating().unverified());
            addTo(lines, new Line(entry.on(), text, whom(ActText.whom(act)), rest));
        }
    }

    private List<String> whom(String code) {
        return new ArrayList<>(code.isEmpty() ? List.of() : List.of(names.of(code)));
    }

    private static void addTo(List<Line> lines, Line line) {
        var last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        if (last != null && last.text().equals(line.text()) && last.rest().equals(line.rest())) {
            line.whom().stream().filter(each -> !last.whom().contains(each)).forEach(last.whom()::add);
        } else {
            lines.add(line);
        }
    }

    private Event event(Line line) {
        var text = SentenceCase.of(line.text().replace(WHOM, Names.joined(line.whom())));
        return new Event(line.on(), text, line.rest().source(), line.rest().unverified());
    }
}
