package org.articleten.whatif;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.articleten.facts.Acceptance;
import org.articleten.facts.Act;
import org.articleten.facts.Dossier;
import org.articleten.facts.Entry;
import org.articleten.facts.Question;
import org.articleten.facts.Signature;
import org.articleten.facts.Vote;

/** A dossier in which acts take place on other days. On a day that had acts already, what comes to it is last. */
public final class Moved {
    private Moved() {}

    /** With all of these moves. */
    public static Dossier of(Dossier dossier, Collection<Move> moves) {
        var acts = new ArrayList<Act>();
        var late = new ArrayList<Act>();
        for (var act : dossier.acts()) {
            var of = moves.stream().filter(move -> move.act() == act).toList();
            if (of.isEmpty()) {
                acts.add(act);
                continue;
            }
            var staying = staying(of);
            if (!staying.isEmpty()) {
                acts.add(by(act, staying));
            }
            for (var move : of) {
                late.add(on(move.by().isEmpty() ? act : by(act, List.of(move.by())), move.to()));
            }
        }
        acts.addAll(late);
        acts.sort(Comparator.comparing(act -> act.entry().on()));
        return dossier.with(acts);
    }

    private static List<String> staying(List<Move> moves) {
        var staying = new TreeSet<>(moves.get(0).others());
        moves.forEach(move -> staying.retainAll(move.others()));
        return List.copyOf(staying);
    }

    /** The same act by these governments, where it is one of several. */
    static Act by(Act act, List<String> governments) {
        if (act instanceof Signature signature) {
            return new Signature(
                    signature.entry(),
                    signature.applicant(),
                    false,
                    governments,
                    signature.conditions(),
                    signature.amendments());
        }
        if (act instanceof Acceptance acceptance) {
            return new Acceptance(acceptance.entry(), acceptance.applicant(), false, governments);
        }
        return act;
    }

    private static Act on(Act act, LocalDate day) {
        var days = ChronoUnit.DAYS.between(act.entry().on(), day);
        if (act instanceof Question question) {
            return new Question(
                    entry(question.entry(), days),
                    question.number(),
                    question.applicant(),
                    question.matter(),
                    question.procedure(),
                    question.until().plusDays(days),
                    question.votes().stream()
                            .map(vote -> new Vote(
                                    entry(vote.entry(), days),
                                    vote.question(),
                                    vote.actor(),
                                    vote.except(),
                                    vote.word(),
                                    vote.condition()))
                            .toList());
        }
        try {
            var components = act.getClass().getRecordComponents();
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var values = new Object[components.length];
            for (var i = 0; i < values.length; i++) {
                var value = components[i].getAccessor().invoke(act);
                values[i] = value instanceof Entry entry ? entry(entry, days) : value;
            }
            return act.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("an act cannot be read", hidden);
        }
    }

    private static Entry entry(Entry entry, long days) {
        return new Entry(entry.on().plusDays(days), entry.line(), entry.source(), entry.dating());
    }
}
