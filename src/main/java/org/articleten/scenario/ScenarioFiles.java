package org.articleten.scenario;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.articleten.problem.Problems;
import org.articleten.problem.ProblemsFound;
import org.jspecify.annotations.Nullable;

/** Finds scenario files: those that are named, and those in folders that are named. */
public final class ScenarioFiles {
    private static final String STANDARD_INPUT = "-";

    /** The ends of the names of files that vary scenarios, and are none. */
    private static final List<String> SWEEPS = List.of(".sweep.yaml", ".sweep.yml", ".sweep.json");

    /** The ends of the names of files that describe exercises for a room, and are no scenarios. */
    private static final List<String> EXERCISES = List.of(".exercise.yaml", ".exercise.yml", ".exercise.json");

    private ScenarioFiles() {}

    /** The files under these paths, each once, sorted by name. */
    public static List<FoundFile> find(List<String> paths) throws ProblemsFound {
        var problems = new Problems();
        var found = find(paths, problems);
        problems.throwIfAny();
        return found;
    }

    /** The scenarios under these paths, each under its own house rules; the problems of all files at once. */
    public static List<Scenario> read(List<String> paths) throws ProblemsFound {
        return read(paths, null);
    }

    /**
     * The scenarios under these paths; the problems of all files at once.
     *
     * @param houseRules the house rules in place of each scenario's own, or null
     */
    public static List<Scenario> read(List<String> paths, @Nullable String houseRules) throws ProblemsFound {
        var problems = new Problems();
        var scenarios = new ArrayList<Scenario>();
        for (var file : find(paths, problems)) {
            try {
                scenarios.add(file.read(houseRules));
            } catch (ProblemsFound wrong) {
                problems.addAll(wrong);
            }
        }
        problems.throwIfAny();
        return scenarios;
    }

    /** The file of this path, which is not looked at yet. */
    public static FoundFile named(String path) throws ProblemsFound {
        try {
            return new FoundFile(path, path.equals(STANDARD_INPUT) ? null : Path.of(path));
        } catch (InvalidPathException impossible) {
            throw FoundFile.missing(path);
        }
    }

    /** Whether a path is a folder in which this file lies that is no scenario, and no scenario beside it. */
    public static boolean without(String path, FoundFile other) {
        var folder = path.endsWith("/") ? path : path + "/";
        try {
            return other.name().startsWith(folder)
                    && Files.isDirectory(Path.of(path))
                    && find(List.of(path)).isEmpty();
        } catch (ProblemsFound none) {
            return none.problems().stream().allMatch(problem -> problem.code().equals("no-scenarios"));
        }
    }

    /** The sweep files under these paths, each once, sorted by name; what cannot be read is left out. */
    public static List<FoundFile> sweeps(List<String> paths) {
        return others(paths, ScenarioFiles::sweep);
    }

    /** The exercise files under these paths, each once, sorted by name; what cannot be read is left out. */
    public static List<FoundFile> exercises(List<String> paths) {
        return others(paths, ScenarioFiles::exercise);
    }

    private static List<FoundFile> others(List<String> paths, Predicate<String> kind) {
        var found = new TreeMap<String, FoundFile>();
        for (var given : paths) {
            try {
                var path = Path.of(given);
                if (!Files.isDirectory(path)) {
                    if (!hidden(path) && kind.test(given)) {
                        found.putIfAbsent(given, new FoundFile(given, path));
                    }
                    continue;
                }
                var walk = new Walk(given, path);
                Files.walkFileTree(path, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
                walk.others.stream()
                        .filter(file -> kind.test(file.name()))
                        .forEach(file -> found.putIfAbsent(file.name(), file));
            } catch (IOException | InvalidPathException unreadable) {
                // Whoever reads the scenarios there says so.
            }
        }
        return List.copyOf(found.values());
    }

    private static List<FoundFile> find(List<String> paths, Problems problems) {
        var found = new TreeMap<String, FoundFile>();
        for (var given : paths) {
            try {
                for (var file : under(given)) {
                    found.putIfAbsent(file.name(), file);
                }
            } catch (ProblemsFound wrong) {
                problems.addAll(wrong);
            }
        }
        return List.copyOf(found.values());
    }

    private static List<FoundFile> under(String given) throws ProblemsFound {
        if (given.equals(STANDARD_INPUT)) {
            return List.of(new FoundFile(given, null));
        }
        try {
            var path = Path.of(given);
            if (Files.isDirectory(path)) {
                return inside(given, path);
            }
            if (!Files.exists(path)) {
                throw FoundFile.missing(given);
            }
            if (!hidden(path) && exercise(given)) {
                throw FoundFile.problem(
                        given,
                        "exercise-file",
                        "this is an exercise, and no scenario",
                        "`article-ten lesson` writes its papers, and `article-ten check` checks it");
            }
            if (!hidden(path) && sweep(given)) {
                throw FoundFile.problem(
                        given,
                        "sweep-file",
                        "this is a sweep file, and no scenario",
                        "`article-ten sweep` plays it, and `article-ten check` checks it");
            }
            return List.of(new FoundFile(given, path));
        } catch (InvalidPathException impossible) {
            throw FoundFile.missing(given);
        } catch (IOException broken) {
            throw FoundFile.unreadable(given, "this folder cannot be read");
        }
    }

    private static List<FoundFile> inside(String given, Path folder) throws IOException, ProblemsFound {
        var walk = new Walk(given, folder);
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
        walk.problems.throwIfAny();
        if (walk.files.isEmpty()) {
            throw FoundFile.problem(
                    given,
                    "no-scenarios",
                    "this folder holds no scenario",
                    "scenarios are files that end in `.yaml`, `.yml` or `.json`");
        }
        return walk.files;
    }

    /** Gathers the scenario files below a folder; what begins with a dot is not looked at. */
    private static final class Walk extends SimpleFileVisitor<Path> {
        private final String given;
        private final Path folder;
        private final List<FoundFile> files = new ArrayList<>();
        private final List<FoundFile> others = new ArrayList<>();
        private final Problems problems = new Problems();

        Walk(String given, Path folder) {
            this.given = given;
            this.folder = folder;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) {
            return !below.equals(folder) && hidden(below) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            var name = String.valueOf(file.getFileName());
            if (!hidden(file) && (sweep(name) || exercise(name))) {
                others.add(new FoundFile(name(given, folder, file), file));
            } else if (scenario(file)) {
                files.add(new FoundFile(name(given, folder, file), file));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path below, IOException why) {
            // A link back to a folder above holds nothing new.
            if (!(why instanceof FileSystemLoopException)) {
                problems.addAll(FoundFile.unreadable(
                        below.equals(folder) ? given : name(given, folder, below), "this folder cannot be read"));
            }
            return FileVisitResult.CONTINUE;
        }
    }

    private static String name(String given, Path folder, Path file) {
        var below = folder.relativize(file).toString().replace('\\', '/');
        return given.endsWith("/") ? given + below : given + "/" + below;
    }

    private static boolean scenario(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !hidden(file) && (name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json"));
    }

    /** Whether a file says by its name that it is a sweep of scenarios, and none itself. */
    public static boolean sweep(String file) {
        var name = file.toLowerCase(Locale.ROOT);
        return SWEEPS.stream().anyMatch(name::endsWith);
    }

    /** Whether a file says by its name that it is an exercise for a room, and no scenario. */
    public static boolean exercise(String file) {
        var name = file.toLowerCase(Locale.ROOT);
        return EXERCISES.stream().anyMatch(name::endsWith);
    }

    private static boolean hidden(Path path) {
        var name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }
}
