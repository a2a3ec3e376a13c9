package org.articleten.whatif;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.articleten.facts.Acceptance;
import org.articleten.facts.Act;
import org.articleten.facts.Criterion;
import org.articleten.facts.Dossier;
import org.articleten.facts.Entry;
import org.articleten.facts.Position;
import org.articleten.facts.Question;
import org.articleten.facts.Signature;
import org.articleten.facts.Vote;

/** A dossier with changes. What is added comes at the end of its last day, in the order in which cases go. */
final class Changed {
    private final Dossier dossier;
    private final Entry end;
    private final Map<Integer, List<Vote>> votes = new HashMap<>();
    private final IdentityHashMap<Act, Set<String>> staying = new IdentityHashMap<>();
    private final Set<Act> leftOut = new HashSet<>();
    private final Map<Object, Criterion> criteria = new LinkedHashMap<>();
    private final Map<String, Position> positions = new LinkedHashMap<>();
    private final List<Act> added = new ArrayList<>();

    private Changed(Dossier dossier) {
        this.dossier = dossier;
        this.end = new Entry(dossier.asked().last(), 0, null);
    }

    /** With all of these changes at once; their order does not matter. */
    static Dossier of(Dossier dossier, Collection<Change> changes) {
        var changed = new Changed(dossier);
        changes.forEach(changed::note);
        return changed.dossier();
    }

    private void note(Change change) {
        if (change instanceof Change.Vote vote) {
            votes.computeIfAbsent(vote.question().number(), ignored -> new ArrayList<>())
                    .add(new Vote(
                            vote.question().entry(),
                            vote.question().number(),
                            vote.by(),
                            List.of(),
                            vote.word(),
                            null));
        } else if (change instanceof Change.Position position) {
            positions.put(position.by(), new Position(end, position.by(), position.applicant(), position.stance()));
        } else if (change instanceof Change.Criterion seen) {
            criteria.put(seen.limb(), new Criterion(seen.applicant(), seen.limb(), seen.assessment(), 0));
        } else if (change instanceof Change.Added more) {
            added.add(more.act());
        } else if (change instanceof Change.LeftOut less) {
            if (less.by().isEmpty()) {
                leftOut.add(less.act());
            } else {
                staying.computeIfAbsent(less.act(), ignored -> new TreeSet<>(less.others()))
                        .retainAll(less.others());
            }
        }
    }

    private Dossier dossier() {
        var acts = new ArrayList<Act>();
        for (var act : dossier.acts()) {
            if (!leftOut.contains(act)) {
                kept(act, acts);
            }
        }
        positions.keySet().stream().sorted().map(positions::get).forEach(position -> add(position, acts));
        gathered().stream().sorted(Comparator.comparingInt(Steps::place)).forEach(acts::add);
        return new Dossier(
                dossier.applicants(),
                criteria(),
                dossier.parties(),
                dossier.signatories(),
                dossier.states(),
                dossier.record(),
                acts,
                dossier.asked());
    }

    private void kept(Act act, List<Act> acts) {
        var by = staying.get(act);
        var more = act instanceof Question asked ? votes.get(asked.number()) : null;
        if (more != null && act instanceof Question question) {
            acts.add(question.voting(
                    more.stream().sorted(Comparator.comparing(Vote::actor)).toList()));
        } else if (by == null) {
            acts.add(act);
        } else if (!by.isEmpty()) {
            acts.add(Moved.by(act, List.copyOf(by)));
        }
    }

    /** The last word of a government on a membership is another, at the place where it was said. */
    private static void add(Position position, List<Act> acts) {
        for (var i = acts.size() - 1; i >= 0; i--) {
            if (acts.get(i) instanceof Position said
                    && said.actor().equals(position.actor())
                    && said.applicant().equals(position.applicant())) {
                acts.set(i, new Position(said.entry(), said.actor(), said.applicant(), position.stance()));
                return;
            }
        }
        acts.add(position);
    }

    private List<Criterion> criteria() {
        var all = new ArrayList<Criterion>();
        var left = new LinkedHashMap<>(criteria);
        for (var criterion : dossier.criteria()) {
            var other = left.get(criterion.limb());
            if (other != null && other.applicant().equals(criterion.applicant())) {
                all.add(other);
                left.remove(criterion.limb());
            } else {
                all.add(criterion);
            }
        }
        all.addAll(left.values());
        return all;
    }

    /** Those who sign or accept, do it together. */
    private List<Act> gathered() {
        var acts = new ArrayList<Act>();
        var signing = new TreeSet<String>();
        var accepting = new TreeSet<String>();
        Act signature = null;
        Act acceptance = null;
        for (var act : added) {
            if (act instanceof Signature one && !one.everyParty()) {
                signing.addAll(one.by());
                signature = act;
            } else if (act instanceof Acceptance one && !one.everyParty()) {
                accepting.addAll(one.by());
                acceptance = act;
            } else {
                acts.add(act);
            }
        }
        if (signature != null) {
            acts.add(Moved.by(signature, List.copyOf(signing)));
        }
        if (acceptance != null) {
            acts.add(Moved.by(acceptance, List.copyOf(accepting)));
        }
        return acts;
    }
}
