package org.articleten.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.articleten.document.Documents;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.jspecify.annotations.Nullable;

/**
 * A file that should hold a scenario.
 *
 * @param name its path as the user gave it, or the path of the given folder and the path below it; {@code -} for
 *     standard input
 * @param path where it is; null for standard input
 */
public record FoundFile(String name, @Nullable Path path) {
    /** What is in the file; not more than a scenario may have. */
    public byte[] bytes() throws ProblemsFound {
        return bytes(System.in);
    }

    /** Tells what is in the file from every other content, as {@link Scenario#digest()} does. */
    public String digest() throws ProblemsFound {
        return Content.of(bytes()).digest();
    }

    byte[] bytes(InputStream standardInput) throws ProblemsFound {
        try {
            if (path == null) {
                return bounded(standardInput);
            }
            if (Files.size(path) > Documents.LARGEST) {
                throw Documents.tooLarge(name);
            }
            try (var in = Files.newInputStream(path)) {
                return bounded(in);
            }
        } catch (IOException broken) {
            throw why(broken);
        }
    }

    /** What to say when the file cannot be read. */
    ProblemsFound why(IOException broken) {
        if (broken instanceof NoSuchFileException) {
            return missing(name);
        }
        return unreadable(
                name,
                broken instanceof AccessDeniedException
                        ? "this file may not be read by you"
                        : "this file cannot be read");
    }

    /** The scenario in the file, under these house rules in place of its own where any are given. */
    public Scenario read(@Nullable String houseRules) throws ProblemsFound {
        return ScenarioReader.read(name, bytes(), houseRules);
    }

    private byte[] bounded(InputStream in) throws IOException, ProblemsFound {
        var bytes = in.readNBytes(Documents.LARGEST + 1);
        if (bytes.length > Documents.LARGEST) {
            throw Documents.tooLarge(name);
        }
        return bytes;
    }

    static ProblemsFound missing(String name) {
        return problem(name, "missing-file", "there is no such file or folder", "check the spelling of the path");
    }

    static ProblemsFound unreadable(String name, String message) {
        return problem(name, "unreadable-file", message, "check who may read it");
    }

    static ProblemsFound problem(String name, String code, String message, String help) {
        return new ProblemsFound(List.of(new Problem(Place.startOf(name), code, message, help)));
    }
}
