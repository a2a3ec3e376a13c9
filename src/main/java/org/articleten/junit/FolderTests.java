package org.articleten.junit;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/** The tests of the scenarios in a folder, those in folders below it apart. */
final class FolderTests {
    private final Path folder;
    private final List<DynamicTest> tests = new ArrayList<>();
    private final Map<Path, FolderTests> below = new TreeMap<>();

    FolderTests(Path folder) {
        this.folder = folder;
    }

    /** Puts the test of a file into the folder that it lies in. */
    void add(Path file, DynamicTest test) {
        var home = file.equals(folder) ? this : in(file.getParent());
        home.tests.add(test);
    }

    private FolderTests in(@Nullable Path inner) {
        return inner == null || inner.equals(folder)
                ? this
                : in(inner.getParent()).below.computeIfAbsent(inner, FolderTests::new);
    }

    /** The tests, then a container for each folder. */
    Stream<DynamicNode> nodes() {
        return Stream.concat(
                tests.stream(),
                below.values().stream()
                        .map(inner -> dynamicContainer(nameOf(inner.folder), inner.folder.toUri(), inner.nodes())));
    }

    private static String nameOf(Path folder) {
        return String.valueOf(folder.getFileName());
    }
}
