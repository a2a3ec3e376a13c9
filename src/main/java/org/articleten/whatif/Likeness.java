package org.articleten.whatif;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.chrono.ChronoLocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.articleten.facts.Act;
import org.articleten.facts.Dossier;
import org.articleten.facts.Entry;
import org.articleten.facts.HomeStep;
import org.articleten.facts.HomeVote;
import org.articleten.facts.Vote;
import org.articleten.rulebook.RuleBook;
import org.jspecify.annotations.Nullable;

/**
 * Which governments are interchangeable: nothing in the scenario, the rules or the data beside them changes where two of them
 * change places. Only whether a Party joined before or after each day in play is told of its day.
 */
final class Likeness {
    private final RuleBook book;
    private final Dossier dossier;
    private final Relevance relevance;
    private final List<Object> world = new ArrayList<>();
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final Set<String> named = new HashSet<>();

    private Likeness(RuleBook book, Dossier dossier, Relevance relevance) {
        this.book = book;
        this.dossier = dossier;
        this.relevance = relevance;
        gather();
    }

    /** The governments in groups that are interchangeable, sorted. */
    static List<List<String>> of(RuleBook book, Dossier dossier, Relevance relevance, Collection<String> governments) {
        return new Likeness(book, dossier, relevance).groups(new TreeSet<>(governments));
    }

    private void gather() {
        var data = book.referenceData();
        world.add(dossier.applicants());
        world.add(dossier.criteria());
        world.add(dossier.states());
        world.add(dossier.acts());
        if (dossier.signatories() != null) {
            world.add(data.named());
        }
        world.add(data.further());
        var drawn = new HashSet<String>();
        dossier.record().forEach(text -> drawn.add(text.id()));
        data.record().stream().filter(text -> drawn.contains(text.id())).forEach(world::add);
        dossier.acts().forEach(act -> {
            if (act instanceof HomeStep step) {
                world.add(data.homeLaw(step.state()));
            } else if (act instanceof HomeVote vote) {
                world.add(data.homeLaw(vote.state()));
            }
        });
        if (relevance.ofJoiningDays()) {
            data.dates().forEach(date -> days.add(date.on()));
        }
        days.addAll(dossier.asked());
        note(world);
        for (var applicant : dossier.applicants()) {
            world.add(data.state(applicant, days.first(), dossier.states()));
            for (var change : data.changes(applicant, days.first())) {
                world.add(data.state(applicant, change, dossier.states()));
            }
        }
        note(world);
    }

    /** Collects the days and the words in play. */
    private void note(@Nullable Object part) {
        if (part instanceof LocalDate day) {
            days.add(day);
        } else if (part instanceof String word) {
            named.add(word);
        } else if (part instanceof Collection<?> parts) {
            parts.forEach(this::note);
        } else if (part instanceof Record record) {
            for (var component : record.getClass().getRecordComponents()) {
                note(value(record, component));
            }
        }
    }

    private List<List<String>> groups(Set<String> governments) {
        Map<String, List<String>> unnamed = new TreeMap<>();
        var groups = new ArrayList<List<String>>();
        var firsts = new TreeMap<String, List<List<String>>>();
        var asItIs = written(world, "", "");
        for (var government : governments) {
            var standing = standing(government);
            if (relevance.quotes(government)) {
                groups.add(new ArrayList<>(List.of(government)));
            } else if (!named.contains(government)) {
                unnamed.computeIfAbsent(standing, ignored -> new ArrayList<>()).add(government);
            } else {
                var near = firsts.computeIfAbsent(standing, ignored -> new ArrayList<>());
                var like = near.stream()
                        .filter(group -> asItIs.equals(written(world, group.get(0), government)))
                        .findFirst();
                like.orElseGet(() -> {
                            var group = new ArrayList<String>();
                            near.add(group);
                            groups.add(group);
                            return group;
                        })
                        .add(government);
            }
        }
        groups.addAll(unnamed.values());
        groups.sort(Comparator.comparing(group -> group.get(0)));
        return groups;
    }

    /** How a government stands on the rosters. */
    private String standing(String government) {
        var text = new StringBuilder();
        text.append(dossier.parties() == null ? "-" : dossier.parties().contains(government));
        text.append(dossier.signatories() == null ? "-" : dossier.signatories().contains(government));
        for (var listing : book.referenceData().listings()) {
            if (listing.state().equals(government) && dossier.parties() == null) {
                var since = listing.since();
                text.append(relevance.ofVerified() && listing.verified());
                days.forEach(day -> text.append(since == null ? '-' : sign(since.compareTo((ChronoLocalDate) day))));
            }
        }
        return text.toString();
    }

    private static char sign(int order) {
        return order < 0 ? '<' : order == 0 ? '=' : '>';
    }

    /** The world in words, with two governments in each other's place. */
    private static String written(@Nullable Object part, String one, String other) {
        var text = new StringBuilder();
        write(part, one, other, text);
        return text.toString();
    }

    private static void write(@Nullable Object part, String one, String other, StringBuilder text) {
        if (part instanceof String word) {
            text.append(word.equals(one) ? other : word.equals(other) ? one : word);
        } else if (part instanceof Entry entry) {
            // Lines and sources are for the reader; no rule heeds them.
            text.append(entry.on()).append(entry.dating());
        } else if (part instanceof Collection<?> parts) {
            var texts = new ArrayList<String>(parts.size());
            parts.forEach(each -> texts.add(written(each, one, other)));
            // Only acts follow each other.
            if (parts.stream().noneMatch(each -> each instanceof Act)
                    || parts.stream().allMatch(each -> each instanceof Vote)) {
                texts.sort(null);
            }
            text.append(texts);
        } else if (part instanceof Record record) {
            text.append(record.getClass().getSimpleName()).append('(');
            for (var component : record.getClass().getRecordComponents()) {
                if (!component.getName().equals("line")) {
                    write(value(record, component), one, other, text);
                    text.append(';');
                }
            }
            text.append(')');
        } else {
            text.append(part);
        }
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("a fact cannot be read", hidden);
        }
    }
}
