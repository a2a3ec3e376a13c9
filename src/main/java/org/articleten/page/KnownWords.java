package org.articleten.page;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.articleten.facts.Word;
import org.articleten.rulebook.Force;
import org.jspecify.annotations.Nullable;

/** The words of the formats by their kind, for whoever translates them. */
final class KnownWords {
    private static final List<String> PACKAGES = List.of(Word.class.getPackageName(), Force.class.getPackageName());

    private KnownWords() {}

    /** The words of a kind, such as those of {@code Outcome}; none where there is no such kind. */
    static Set<String> of(String kind) {
        var words = new TreeSet<String>();
        for (var name : PACKAGES) {
            var type = type(name + "." + kind);
            if (type != null && type.isEnum() && Word.class.isAssignableFrom(type)) {
                Arrays.stream(type.getEnumConstants()).forEach(word -> words.add(((Word) word).word()));
            }
        }
        return words;
    }

    private static @Nullable Class<?> type(String name) {
        try {
            return Class.forName(name, false, KnownWords.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError unknown) {
            return null;
        }
    }
}
