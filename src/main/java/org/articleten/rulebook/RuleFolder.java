package org.articleten.rulebook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where rules come from: a folder on disk, or one as it was in an earlier revision. */
public interface RuleFolder {
    /** The folder's own name. */
    String name();

    /** Where it is, as whoever named it knows it. */
    String place();

    /** The rule files and data in it, by name, not those of folders below; null where there is no such folder. */
    @Nullable
    Map<String, String> files() throws IOException;

    /** The names of the folders in it. */
    List<String> folders() throws IOException;

    /** A folder in it, whether it is there or not. */
    RuleFolder folder(String name);

    /** Whether a file of this name is one of a rule book. */
    static boolean belongs(String file) {
        return RuleSources.belongs(file);
    }

    /** A folder on disk. */
    static RuleFolder on(Path path) {
        return new FolderOnDisk(path);
    }
}
