package org.articleten.revision;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * The commits that changed rules, as the repository around their folder tells them. It may be shared by threads.
 *
 * <p>Rules go by their ids. One that moved to another file or folder with the same text was not changed, nor was one that
 * a merge took as either side had it. Empty where there is no repository, where it cannot be read, and where it was cloned
 * without what came before.
 */
public final class RuleHistory {
    private static final int SHORT = 7;
    private static final SortedSet<String> NONE = Collections.emptySortedSet();

    private final Path folder;
    private Map<String, List<Revision>> changes = Map.of();
    private boolean read;

    /**
     * A commit that changed a rule. Who made it is nobody's business here.
     *
     * @param on the day on which it was made, where it was made
     * @param name the first digits of its name
     * @param says the first line of its message
     */
    public record Revision(LocalDate on, String name, String says) {}

    /** Of the rules in a folder on disk. The repository is read when it is first asked for. */
    public RuleHistory(Path folder) {
        this.folder = folder;
    }

    /**
     * The commits that changed the text of the rules of an id, the newest first.
     *
     * @param most how many are given at most
     */
    public List<Revision> of(String id, int most) {
        var all = changes().getOrDefault(id, List.of());
        return List.copyOf(all.subList(0, Math.min(most, all.size())));
    }

    private synchronized Map<String, List<Revision>> changes() {
        if (!read) {
            try {
                changes = read();
            } catch (IOException damaged) {
                // The history is told beside the rules; they stand without it.
                changes = Map.of();
            }
            read = true;
        }
        return changes;
    }

    private Map<String, List<Revision>> read() throws IOException {
        try (var repository = Repositories.around(folder)) {
            if (repository == null || repository.shallow()) {
                return Map.of();
            }
            var head = repository.head();
            var inside = repository.inside(folder);
            return head == null || inside == null ? Map.of() : read(repository, head, inside);
        }
    }

    private static Map<String, List<Revision>> read(Repositories repository, ObjectId head, String inside)
            throws IOException {
        var found = new HashMap<String, List<Revision>>();
        try (var reader = repository.reader();
                var walk = new RevWalk(reader)) {
            var trees = new RuleTrees(reader, inside);
            walk.sort(RevSort.TOPO);
            walk.sort(RevSort.COMMIT_TIME_DESC, true);
            walk.markStart(walk.parseCommit(head));
            for (RevCommit commit; (commit = walk.next()) != null; ) {
                for (var id : changed(commit, walk, trees)) {
                    found.computeIfAbsent(id, ignored -> new ArrayList<>()).add(revision(commit));
                }
            }
        }
        return found;
    }

    /** The ids of the rules that are in a commit as none of its parents has them. */
    private static SortedSet<String> changed(RevCommit commit, RevWalk walk, RuleTrees trees) throws IOException {
        var now = trees.rules(commit.getTree());
        var changed = new TreeSet<>(now.keySet());
        for (var i = 0; i < commit.getParentCount(); i++) {
            var parent = commit.getParent(i);
            walk.parseHeaders(parent);
            var before = trees.rules(parent.getTree());
            if (i == 0) {
                changed.addAll(before.keySet());
            }
            changed.removeIf(id -> now.getOrDefault(id, NONE).equals(before.getOrDefault(id, NONE)));
        }
        return changed;
    }

    private static Revision revision(RevCommit commit) {
        var made = commit.getCommitterIdent();
        return new Revision(
                made.getWhenAsInstant().atZone(made.getZoneId()).toLocalDate(),
                commit.getId().abbreviate(SHORT).name(),
                commit.getShortMessage());
    }
}
