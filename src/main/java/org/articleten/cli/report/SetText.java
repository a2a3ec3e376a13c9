package org.articleten.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.articleten.whatif.ChangeSet;
import org.articleten.whatif.Choice;
import org.jspecify.annotations.Nullable;

/** Sets of changes in words, those that differ in one word only as one. */
final class SetText {
    private final ChangeText changes;
    private final Names names;

    SetText(Names names) {
        this.names = names;
        this.changes = new ChangeText(names);
    }

    /**
     * What some governments do, or nobody in particular does, in one of several ways.
     *
     * @param governments who can do it
     * @param count how many of them do
     * @param ways what they do
     */
    private record Part(List<String> governments, int count, Set<String> ways) {
        boolean alike(Part other) {
            return governments.equals(other.governments) && count == other.count;
        }
    }

    /** One line for each, in their order. */
    List<String> lines(List<ChangeSet> sets) {
        var merged = new ArrayList<List<Part>>();
        for (var set : sets) {
            merged.add(joined(set.choices()));
        }
        for (var again = true; again; ) {
            again = mergeOne(merged);
        }
        return merged.stream().map(this::line).distinct().toList();
    }

    /** What all governments of several kinds do alike, is told as one. */
    private List<Part> joined(List<Choice> choices) {
        var parts = new ArrayList<Part>();
        for (var choice : choices) {
            var whole = choice.count() == choice.governments().size();
            var several = choices.stream()
                            .filter(other ->
                                    other.count() == other.governments().size())
                            .filter(other -> ways(other, false).equals(ways(choice, false)))
                            .mapToInt(Choice::count)
                            .sum()
                    > 1;
            var part = new Part(
                    choice.governments(), choice.count(), Set.of(ways(choice, whole ? several : choice.count() > 1)));
            var like = parts.stream()
                    .filter(other -> whole
                            && other.count() == other.governments().size()
                            && other.ways().equals(part.ways()))
                    .findFirst();
            like.ifPresentOrElse(other -> parts.set(parts.indexOf(other), both(other, part)), () -> parts.add(part));
        }
        return parts;
    }

    private static Part both(Part one, Part other) {
        var governments = new TreeSet<>(one.governments());
        governments.addAll(other.governments());
        return new Part(List.copyOf(governments), governments.size(), one.ways());
    }

    private static boolean mergeOne(List<List<Part>> sets) {
        for (var i = 0; i < sets.size(); i++) {
            for (var j = i + 1; j < sets.size(); j++) {
                var both = merged(sets.get(i), sets.get(j));
                if (both != null) {
                    sets.set(i, both);
                    sets.remove(j);
                    return true;
                }
            }
        }
        return false;
    }

    /** Two sets as one, where they differ in one way of one part only; else null. */
    private static @Nullable List<Part> merged(List<Part> one, List<Part> other) {
        if (one.size() != other.size()) {
            return null;
        }
        var both = new ArrayList<Part>();
        var differing = 0;
        for (var i = 0; i < one.size(); i++) {
            var first = one.get(i);
            var second = other.get(i);
            if (!first.alike(second)) {
                return null;
            }
            if (!first.ways().equals(second.ways())) {
                // Acts of nobody in particular are different things; only what a government does has several ways.
                if (first.governments().isEmpty() || ++differing > 1) {
                    return null;
                }
            }
            var ways = new LinkedHashSet<>(first.ways());
            ways.addAll(second.ways());
            both.add(new Part(first.governments(), first.count(), ways));
        }
        return both;
    }

    private String ways(Choice choice, boolean several) {
        var alone = choice.governments().isEmpty();
        return Names.joined(choice.among().get(0).stream()
                .map(change -> alone ? changes.of(change) : changes.verb(change, several))
                .toList());
    }

    private String line(List<Part> parts) {
        var texts = new ArrayList<String>();
        parts.forEach(part -> texts.add(text(part)));
        return Layout.capital(String.join("; and ", texts));
    }

    private String text(Part part) {
        var ways = either(new TreeSet<>(part.ways()));
        if (part.governments().isEmpty()) {
            return ways;
        }
        var all = part.governments().size();
        if (part.count() == all) {
            return (all == 1
                            ? names.of(part.governments().get(0))
                            : all == 2 ? "both " + names.list(part.governments()) : "all of " + all)
                    + " " + ways + (all > 2 ? ": " + names.few(part.governments()) : "");
        }
        return "any " + (part.count() == 1 ? "one" : String.valueOf(part.count())) + " of " + all + " " + ways + ": "
                + names.few(part.governments());
    }

    /** Such as {@code consents, keeps silent or stays away}. */
    private static String either(Set<String> ways) {
        var list = List.copyOf(ways);
        return list.size() < 2
                ? list.get(0)
                : String.join(", ", list.subList(0, list.size() - 1)) + " or " + list.get(list.size() - 1);
    }
}
