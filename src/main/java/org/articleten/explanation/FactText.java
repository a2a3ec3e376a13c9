package org.articleten.explanation;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.articleten.facts.Act;
import org.articleten.facts.Chamber;
import org.articleten.facts.Criterion;
import org.articleten.facts.Entry;
import org.articleten.facts.HomeLaw;
import org.articleten.facts.Listing;
import org.articleten.facts.RegionListing;
import org.articleten.facts.StateRecord;
import org.articleten.facts.TimeLimit;
import org.articleten.facts.TreatyDate;
import org.articleten.facts.Vote;
import org.articleten.facts.Word;
import org.jspecify.annotations.Nullable;

/** Facts as short texts, with their codes and words. */
public final class FactText {
    private FactText() {}

    /** An act with its place, or what the data beside the rules say; empty for what only moves the play along. */
    public static Optional<String> given(Object fact) {
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
                    + (listing.since() == null ? "by the scenario" : "since " + listing.since())
                    + (listing.verified() ? "" : ", unverified"));
        }
        if (fact instanceof HomeLaw law) {
            return Optional.of(law.state() + ": " + law.mode().word() + ", last step: " + law.lastStep() + " ("
                    + law.source() + ")");
        }
        if (fact instanceof Chamber chamber) {
            return Optional.of(chamber.state() + ": " + chamber.organ().word() + " chamber, "
                    + chamber.share().word() + " of " + chamber.basis().word() + ", "
                    + chamber.role().word() + " (" + chamber.source() + ")");
        }
        if (fact instanceof TreatyDate date) {
            return Optional.of(date.event() + ": " + date.on() + " (" + date.source() + ")");
        }
        if (fact instanceof TimeLimit limit) {
            return Optional.of(limit.of() + ": " + limit.months() + " months (" + limit.source() + ")");
        }
        if (fact instanceof RegionListing listing) {
            return Optional.of(
                    listing.state() + ": in the region " + listing.belongs().word() + " (" + listing.source() + ")");
        }
        return Optional.empty();
    }

    private static String place(Entry entry) {
        return ", " + entry.on() + ", line " + entry.line() + noted(entry);
    }

    /** The source, and how well the day is known where that is recorded; empty where there is nothing to note. */
    private static String noted(Entry entry) {
        var notes = Stream.of(Objects.requireNonNullElse(entry.source(), ""), DatingText.of(entry.dating()))
                .filter(note -> !note.isEmpty())
                .toList();
        return notes.isEmpty() ? "" : " (" + String.join("; ", notes) + ")";
    }

    /** Conclusions of one kind as one text: what they share is said once. */
    public static String concluded(List<?> facts) {
        return concluded(facts, Language.ENGLISH);
    }

    /** The same in a language. */
    static String concluded(List<?> facts, Language language) {
        if (facts.isEmpty()) {
            return "";
        }
        var type = facts.get(0).getClass();
        var shape = Shape.of(type);
        var name = language.called(shape.name());
        var text = new StringBuilder(name);
        for (var part : shape.parts()) {
            var values = new TreeSet<String>();
            for (var fact : facts) {
                if (fact.getClass() == type) {
                    addValues(part.of(fact), values, language);
                }
            }
            if (!values.isEmpty() && !values.equals(Set.of("false"))) {
                text.append(language.called(text.length() == name.length() ? ": " : "; "))
                        .append(language.called(part.name()));
                if (!values.equals(Set.of("true"))) {
                    text.append(' ').append(String.join(", ", values));
                }
            }
        }
        return text.toString();
    }

    private static void addValues(@Nullable Object value, Set<String> values, Language language) {
        if (value instanceof Collection<?> many) {
            many.forEach(one -> addValues(one, values, language));
        } else if (value instanceof Word word) {
            values.add(language.english() ? word.word() : language.says(word));
        } else if (value != null && !(value instanceof Record)) {
            values.add(language.called(value.toString()));
        }
    }
}
