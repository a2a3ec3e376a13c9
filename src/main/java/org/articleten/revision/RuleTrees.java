package org.articleten.revision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.treewalk.TreeWalk;

/** The texts of rules in the trees of many commits. What two of them have in common is read once. */
final class RuleTrees {
    private final ObjectReader reader;
    private final String folder;
    private final Map<ObjectId, Texts> trees = new HashMap<>();
    private final Map<ObjectId, SortedMap<String, SortedSet<String>>> files = new HashMap<>();

    /**
     * The texts of rules by id.
     *
     * @param own in a folder itself
     * @param all in it and below it
     */
    private record Texts(Map<String, SortedSet<String>> own, Map<String, SortedSet<String>> all) {}

    /** With the path of the folder of rules; empty for the root. */
    RuleTrees(ObjectReader reader, String folder) {
        this.reader = reader;
        this.folder = folder;
    }

    /** The rules of a commit by id: those in the folder, and of ids that are not in it those that stand elsewhere. */
    Map<String, SortedSet<String>> rules(RevTree tree) throws IOException {
        var rules = new TreeMap<>(texts(tree).all());
        if (folder.isEmpty()) {
            rules.putAll(texts(tree).own());
            return rules;
        }
        try (var walk = TreeWalk.forPath(reader, folder, tree)) {
            if (walk != null && walk.isSubtree()) {
                rules.putAll(texts(walk.getObjectId(0)).own());
            }
        }
        return rules;
    }

    private Texts texts(ObjectId tree) throws IOException {
        var known = trees.get(tree);
        if (known == null) {
            known = read(tree);
            trees.put(tree.copy(), known);
        }
        return known;
    }

    private Texts read(ObjectId tree) throws IOException {
        var own = new TreeMap<String, SortedSet<String>>();
        var below = new TreeMap<String, SortedSet<String>>();
        try (var walk = new TreeWalk(reader)) {
            walk.addTree(tree);
            while (walk.next()) {
                if (walk.isSubtree()) {
                    RuleTexts.add(below, texts(walk.getObjectId(0)).all());
                } else if (walk.getNameString().endsWith(".drl")) {
                    RuleTexts.add(own, file(walk.getObjectId(0)));
                }
            }
        }
        RuleTexts.add(below, own);
        // Most folders of a project hold no rules at all.
        return below.isEmpty()
                ? new Texts(Collections.emptyMap(), Collections.emptyMap())
                : new Texts(Collections.unmodifiableMap(own), Collections.unmodifiableMap(below));
    }

    private Map<String, SortedSet<String>> file(ObjectId blob) throws IOException {
        var known = files.get(blob);
        if (known == null) {
            known = RuleTexts.of(new String(reader.open(blob).getBytes(), StandardCharsets.UTF_8));
            files.put(blob.copy(), known);
        }
        return known;
    }
}
