package org.articleten.revision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.articleten.rulebook.RuleFolder;
import org.eclipse.jgit.lib.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rules that a word means: a folder; several joined with {@code +}, the later laid over the earlier; a revision,
 * such as {@code HEAD~1}; or a folder of one, such as {@code HEAD~1:rules/nato}. A folder that is there wins over a revision
 * of that name.
 */
public final class RuleFolders {
    private static final String ALLOWED =
            "name a folder of rules, several joined with `+`, or a revision, such as `HEAD~1` or `HEAD~1:rules/nato`";

    private final Path usual;
    private final boolean chosen;
    private final Path here;

    /**
     * Rules, and what is laid over them.
     *
     * @param word what they were named by
     * @param folder the rules
     * @param overlays the later over the earlier
     */
    public record Named(String word, RuleFolder folder, List<RuleFolder> overlays) {
        public Named {
            overlays = List.copyOf(overlays);
        }
    }

    /**
     * Finds rules from a place.
     *
     * @param usual the folder that a revision without a folder means, as it is on disk
     * @param chosen whether the user chose that folder; then it is in the repository that is meant
     * @param here where the program was started
     */
    public RuleFolders(Path usual, boolean chosen, Path here) {
        this.usual = usual;
        this.chosen = chosen;
        this.here = here;
    }

    /** The rules that a word means. */
    public Named named(String word) throws ProblemsFound {
        try (var repository = repository()) {
            var parts = parts(word, repository);
            var first = base(word, parts.get(0), repository);
            var overlays = new ArrayList<RuleFolder>();
            for (var part : parts.subList(1, parts.size())) {
                overlays.add(overlay(word, part, first, repository));
            }
            return new Named(word, first.folder(), overlays);
        } catch (IOException broken) {
            throw problem(
                    word,
                    "unreadable",
                    Quote.of(word) + " cannot be read: its repository or a file in it is damaged",
                    "see `git fsck`, or name folders on disk");
        }
    }

    private record Found(
            RuleFolder folder,
            @Nullable String revision,
            @Nullable ObjectId tree) {}

    private @Nullable Repositories repository() throws IOException {
        var first = Repositories.around(chosen ? usual : here);
        return first != null ? first : Repositories.around(chosen ? here : usual);
    }

    /** A folder or a revision may have a plus in its own name. */
    private static List<String> parts(String word, @Nullable Repositories repository) throws IOException {
        if (onDisk(word) != null || (repository != null && repository.tree(word) != null)) {
            return List.of(word);
        }
        return Arrays.asList(word.split("\\+", -1));
    }

    private Found base(String word, String part, @Nullable Repositories repository) throws IOException, ProblemsFound {
        var folder = onDisk(part);
        if (folder != null) {
            return new Found(RuleFolder.on(folder), null, null);
        }
        var revision = ofRevision(part, repository);
        if (revision != null) {
            return revision;
        }
        throw unknown(word, part, repository);
    }

    private RuleFolder overlay(String word, String part, Found first, @Nullable Repositories repository)
            throws IOException, ProblemsFound {
        if (first.revision() != null && first.tree() != null && repository != null) {
            var then = then(part, first.revision(), first.tree(), repository);
            if (then != null) {
                return then;
            }
        }
        var folder = onDisk(part);
        if (folder != null) {
            return RuleFolder.on(folder);
        }
        var revision = part.contains(":") ? ofRevision(part, repository) : null;
        if (revision != null) {
            return revision.folder();
        }
        throw unknown(word, part, repository);
    }

    /** The folder that an overlay's path names, as it was in the revision of the rules. */
    private @Nullable RevisionFolder then(String part, String revision, ObjectId tree, Repositories repository)
            throws IOException {
        var path = path(part);
        var inside = path == null ? null : repository.inside(here.resolve(path));
        var found = inside == null ? null : repository.folder(revision, tree, inside);
        return found == null && path != null && !path.isAbsolute()
                ? repository.folder(revision, tree, slashes(path))
                : found;
    }

    private @Nullable Found ofRevision(String part, @Nullable Repositories repository)
            throws IOException, ProblemsFound {
        if (repository == null) {
            return null;
        }
        var colon = part.indexOf(':');
        var revision = colon < 0 ? part : part.substring(0, colon);
        var tree = revision.isEmpty() ? null : repository.tree(revision);
        if (tree == null) {
            return null;
        }
        var inside = repository.inside(usual);
        var folder = colon >= 0 ? slashes(Path.of(part.substring(colon + 1)).normalize()) : inside;
        // Rules shipped elsewhere: then those that lie here in the same way are meant.
        var wanted = folder == null ? "rules/nato" : folder;
        var found = repository.folder(revision, tree, wanted);
        if (found == null) {
            var folders = repository.folders(tree);
            throw problem(
                    part,
                    "no-folder",
                    "revision %s has no folder %s".formatted(Quote.of(revision), Quote.of(wanted)),
                    folders.isEmpty() ? "there are no rules in it" : Suggestion.help(wanted, folders));
        }
        return new Found(found, revision, tree);
    }

    private static @Nullable Path onDisk(String part) {
        var path = part.isEmpty() ? null : path(part);
        return path != null && Files.isDirectory(path) ? path : null;
    }

    private static @Nullable Path path(String part) {
        try {
            return Path.of(part);
        } catch (InvalidPathException noPath) {
            return null;
        }
    }

    private static String slashes(Path path) {
        var text = path.toString().replace('\\', '/');
        return text.equals(".") ? "" : text.replaceAll("^(\\./)+|/+$", "");
    }

    private static ProblemsFound unknown(String word, String part, @Nullable Repositories repository)
            throws IOException {
        if (part.isEmpty()) {
            return problem(word, "unknown-rules", "a name is missing beside a `+`", ALLOWED);
        }
        var colon = part.indexOf(':');
        var name = colon < 0 ? part : part.substring(0, colon);
        var near = new TreeSet<>(beside(part));
        if (repository != null) {
            near.addAll(repository.names());
        }
        var help = Suggestion.nearest(name, near)
                .map(nearest -> "did you mean %s? %s".formatted(Quote.of(nearest), ALLOWED))
                .orElse(ALLOWED);
        if (repository == null) {
            return problem(
                    word,
                    "unknown-rules",
                    "there is no folder %s, and no git repository that could have a revision of that name"
                            .formatted(Quote.of(part)),
                    help);
        }
        return problem(
                word,
                "unknown-rules",
                Quote.of(name) + " is neither a folder nor a revision"
                        + (repository.shallow() ? "; this clone is shallow and lacks what came before" : ""),
                help);
    }

    /** The folders that lie where a path looks for one. */
    private static List<String> beside(String part) {
        var path = path(part);
        var parent = path == null ? null : path.getParent();
        var folders = new ArrayList<String>();
        try (var entries = Files.newDirectoryStream(parent == null ? Path.of("") : parent, Files::isDirectory)) {
            entries.forEach(entry -> folders.add(slashes(entry)));
        } catch (IOException none) {
            return List.of();
        }
        return folders;
    }

    private static ProblemsFound problem(String place, String code, String message, String help) {
        return new ProblemsFound(List.of(new Problem(new Place(place, 0, 0), code, message, help)));
    }
}
