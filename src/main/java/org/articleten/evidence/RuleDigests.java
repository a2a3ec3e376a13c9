package org.articleten.evidence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;

/**
 * The files of a rule book by their digests.
 *
 * @param folder the rule folder's own name
 * @param digest the digest of all files but those of house rules
 * @param files each file's digest by its name; that of house rules has their name before it, as {@code model-nato/x.drl}
 */
public record RuleDigests(String folder, String digest, SortedMap<String, String> files) {
    public RuleDigests {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Those of a rule book, and of some of its house rules. */
    static RuleDigests of(RuleBook book, SortedSet<String> houses) throws ProblemsFound {
        var files = new TreeMap<String, String>();
        book.sources().forEach(source -> files.put(source.file(), source.digest()));
        for (var house : houses) {
            for (var source : book.under(house).sources()) {
                if (!source.digest().equals(files.get(source.file()))) {
                    files.put(house + "/" + source.file(), source.digest());
                }
            }
        }
        return new RuleDigests(book.name(), book.digest(), files);
    }

    Map<String, Object> filesData() {
        return new LinkedHashMap<>(files);
    }
}
