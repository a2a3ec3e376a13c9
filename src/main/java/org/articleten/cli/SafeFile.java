package org.articleten.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;

/** Writes a file so that whoever reads it meanwhile, or after a breakdown, finds the old one or the new one. */
final class SafeFile {
    private SafeFile() {}

    /** Puts something into a file that is there and empty. */
    interface Filling {
        void fill(Path file) throws IOException;
    }

    /** Puts bytes into a file, new or not, whose permissions stay as they are. */
    static void write(String name, byte[] bytes) throws ProblemsFound {
        write(name, file -> Files.write(file, bytes));
    }

    /** The same of what is too much to hold at once. */
    static void write(String name, Filling filling) throws ProblemsFound {
        try {
            var path = Path.of(name);
            // The file that a link leads to is written, and the link stays.
            var file = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw problem(name, "this is no file");
            }
            if (Files.exists(file) && !Files.isWritable(file)) {
                throw problem(name, "this file may not be written by you");
            }
            var draft = Files.createTempFile(file.getParent(), ".article-ten-", ".draft");
            try {
                filling.fill(draft);
                keepPermissions(file, draft);
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (AccessDeniedException denied) {
            throw problem(name, "this file may not be written by you");
        } catch (IOException | InvalidPathException broken) {
            throw problem(name, "this file cannot be written");
        }
    }

    private static void keepPermissions(Path file, Path draft) throws IOException {
        var target = Files.getFileAttributeView(draft, PosixFileAttributeView.class);
        if (target == null) {
            return;
        }
        if (Files.exists(file)) {
            target.setPermissions(Files.getPosixFilePermissions(file));
        } else {
            // A draft is for its writer alone; a new file is for those for whom a file beside it would be.
            var beside = Files.createFile(draft.resolveSibling(draft.getFileName() + ".new"));
            target.setPermissions(Files.getPosixFilePermissions(beside));
            Files.delete(beside);
        }
    }

    private static ProblemsFound problem(String name, String message) {
        return new ProblemsFound(List.of(new Problem(
                Place.startOf(name), "unwritable-file", message, "check the path, and who may write there")));
    }
}
