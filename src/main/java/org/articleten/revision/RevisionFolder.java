package org.articleten.revision;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.articleten.rulebook.RuleFolder;
import org.jspecify.annotations.Nullable;

/**
 * A folder of rules as it was in a revision, read into memory.
 *
 * @param name its own name
 * @param place such as {@code HEAD:rules/nato}
 * @param files the files of rules and data in it, by name; null where there is no such folder
 * @param below the folders in it, by name
 */
record RevisionFolder(
        String name, String place, @Nullable Map<String, String> files, SortedMap<String, RevisionFolder> below)
        implements RuleFolder {
    static RevisionFolder missing(String name, String place) {
        return new RevisionFolder(name, place, null, new TreeMap<>());
    }

    @Override
    public List<String> folders() {
        return List.copyOf(below.keySet());
    }

    @Override
    public RuleFolder folder(String folder) {
        var known = below.get(folder);
        return known == null ? missing(folder, place + "/" + folder) : known;
    }
}
