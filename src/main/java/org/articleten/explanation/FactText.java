package org.articleten.explanation;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.articleten.facts.Act;
import org.articleten.facts.Criterion;
import org.articleten.facts.Entry;
import org.articleten.facts.Listing;
import org.articleten.facts.StateRecord;
import org.articleten.facts.TreatyDate;
import org.articleten.facts.Vote;
import org.articleten.facts.Word;

/** Facts as short texts, with their codes and words. */
final class FactText {
    private FactText() {}

    /** An act with its place, or what the data beside the rules say; empty for what only moves the play along. */
    static Optional<String> given(Object fact) {
        if (fact instanceof Vote vote) {
            return Optional.of(vote.actor() + ": " + vote.word().word() + place(vote.entry()));
        }
        if (fact instanceof Act act) {
            return Optional.of(concluded(List.of(act)) + place(act.entry()));
        }
        if (fact instanceof StateRecord state) {
            return Optional.of(state.code() + ": state " + state.statehood().word() + ", european "
                    + state.european().word() + " (" + state.source() + ")");
        }
        if (fact instanceof Criterion criterion) {
            return Optional.of(criterion.applicant() + ": " + criterion.limb().word() + " "
                    + criterion.assessment().word() + (criterion.line() > 0 ? ", line " + criterion.line() : ""));
        }
        if (fact instanceof Listing listing) {
            return Optional.of(listing.state() + ": Party "
                    + (listing.since() == null ? "by the scenario" : "since " + listing.since()));
        }
        if (fact instanceof TreatyDate date) {
            return Optional.of(date.event() + ": " + date.on());
        }
        return Optional.empty();
    }

    private static String place(Entry entry) {
        return ", " + entry.on() + ", line " + entry.line() + (entry.source() == null ? "" : " (" + entry.source() + ")");
    }

    /** Conclusions of one kind as one text: what they share is said once. */
    static String concluded(List<?> facts) {
        if (facts.isEmpty()) {
            return "";
        }
        var type = facts.get(0).getClass();
        var text = new StringBuilder(words(type.getSimpleName()));
        var components = type.getRecordComponents();
        for (var component : components == null ? new RecordComponent[0] : components) {
            var values = new LinkedHashSet<String>();
            for (var fact : facts) {
                if (fact.getClass() == type) {
                    values.addAll(values(component, fact));
                }
            }
            if (!values.isEmpty()) {
                text.append(text.indexOf(":") < 0 ? ": " : "; ")
                        .append(words(component.getName()))
                        .append(' ')
                        .append(String.join(", ", values));
            }
        }
        return text.toString();
    }

    private static List<String> values(RecordComponent component, Object fact) {
        try {
            var value = component.getAccessor().invoke(fact);
            var values = new ArrayList<String>();
            for (var one : value instanceof Collection<?> many ? many : List.of(value == null ? "" : value)) {
                var text = one instanceof Word word ? word.word() : String.valueOf(one);
                if (!text.isEmpty() && !(one instanceof Record)) {
                    values.add(text);
                }
            }
            return values;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a record's accessor is public", impossible);
        }
    }

    private static String words(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
