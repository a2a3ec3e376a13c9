package org.articleten.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.articleten.deliberation.Deliberation;
import org.articleten.facts.Dossier;
import org.articleten.facts.VoteWord;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.jspecify.annotations.Nullable;

/** Searches first among few changes, all of them; then among those that many governments make alike. */
final class Search {
    private final RuleBook book;
    private final Dossier dossier;
    private final String applicant;
    private final Limits limits;

    private Search(RuleBook book, Dossier dossier, String applicant, Limits limits) {
        this.book = book;
        this.dossier = dossier;
        this.applicant = applicant;
        this.limits = limits;
    }

    static Searched of(RuleBook book, Dossier dossier, String applicant, LocalDate day, Limits limits)
            throws ProblemsFound {
        return new Search(book, Variation.of(dossier, day).dossier(), applicant, limits).searched();
    }

    private Searched searched() throws ProblemsFound {
        var relevance = Relevance.of(book);
        var kinds = kinds(relevance);
        var governments = new TreeSet<String>();
        kinds.forEach(kind -> governments.addAll(kind.changes().keySet()));
        governments.remove("");
        var alike = Likeness.of(book, dossier, relevance, governments);
        var found = in(new Field(kinds, alike));
        // Who seemed interchangeable and was found not to be, is tried alone.
        return found == null
                ? Objects.requireNonNull(
                        in(new Field(kinds, governments.stream().map(List::of).toList())))
                : found;
    }

    private List<Kind> kinds(Relevance relevance) throws ProblemsFound {
        var trace = new Deliberation(book).deliberate(dossier);
        var first =
                dossier.acts().isEmpty() ? null : dossier.acts().get(0).entry().on();
        return Kinds.of(dossier, applicant, trace, words()).stream()
                .filter(kind -> {
                    var change = kind.changes().values().iterator().next();
                    // Where the first act is left out, the scenario begins on another day.
                    return relevance.of(change)
                            || (change instanceof Change.LeftOut less
                                    && less.act().entry().on().equals(first));
                })
                .toList();
    }

    private List<VoteWord> words() {
        var known = book.sources().stream()
                .anyMatch(source -> source.holdsRules() && source.bare().contains(VoteWord.ABSTAIN.name()));
        return List.of(known ? VoteWord.values() : VoteWord.real());
    }

    private @Nullable Searched in(Field field) throws ProblemsFound {
        try (var plays = new Plays(book, dossier, applicant, limits.plays())) {
            var few = new Few(field, plays, limits);
            few.single();
            var many = new Many(field, plays, few, limits);
            many.search();
            few.further();
            if (few.mistaken()) {
                return null;
            }
            var sets = new ArrayList<ChangeSet>();
            few.found().forEach(one -> sets.add(field.told(one.selection(), one.outcome(), true)));
            many.found().stream()
                    .filter(one -> one.selection().size() > few.complete())
                    .filter(one -> few.found().stream()
                            .noneMatch(small -> small.outcome() == one.outcome()
                                    && field.holds(one.selection(), small.selection())))
                    .forEach(one -> sets.add(field.told(one.selection(), one.outcome(), false)));
            sets.sort(Comparator.comparing((ChangeSet set) -> set.outcome().rank())
                    .thenComparing(ChangeSet::size));
            return new Searched(
                    few.now(), sets, few.complete(), limits.size(), few.likened(), plays.played(), few.candidates());
        }
    }
}
