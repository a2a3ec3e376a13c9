package org.articleten.document;

import java.util.List;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;
import org.articleten.problem.Problems;
import org.articleten.problem.ProblemsFound;
import org.jspecify.annotations.Nullable;

/** Reads a YAML or JSON document. */
public final class Documents {
    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 5_000_000;

    private Documents() {}

    /** The document in a file of this name and content, which must be spelt without a mistake. */
    public static Node read(String file, byte[] bytes) throws ProblemsFound {
        var problems = new Problems();
        var root = read(file, bytes, problems);
        problems.throwIfAny();
        if (root == null) {
            throw new IllegalStateException("an unreadable document without a problem");
        }
        return root;
    }

    /** The document, with its problems added to those found so far; null where the file cannot be read to its end. */
    public static @Nullable Node read(String file, byte[] bytes, Problems problems) {
        try {
            if (bytes.length > LARGEST) {
                throw tooLarge(file);
            }
            return new TreeBuilder(file, problems).build(Decoding.text(file, bytes));
        } catch (ProblemsFound unreadable) {
            problems.addAll(unreadable);
            return null;
        }
    }

    /** What to say of a file of more than {@link #LARGEST} bytes. */
    public static ProblemsFound tooLarge(String file) {
        return new ProblemsFound(List.of(new Problem(
                Place.startOf(file),
                "too-large",
                "this file is larger than 5 MB",
                "a scenario takes a few kilobytes; is this the right file?")));
    }
}
