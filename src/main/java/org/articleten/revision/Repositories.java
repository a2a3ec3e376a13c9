package org.articleten.revision;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.articleten.rulebook.RuleFolder;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;

/** A git repository, of which nothing is changed. */
final class Repositories implements AutoCloseable {
    private final Repository git;

    private Repositories(Repository git) {
        this.git = git;
    }

    /** The repository around a place, which itself need not be there; null where there is none. */
    static @Nullable Repositories around(Path place) throws IOException {
        OwnSettings.apply();
        for (var folder = place.toAbsolutePath().normalize(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder)) {
                var found = new FileRepositoryBuilder().setMustExist(true).findGitDir(folder.toFile());
                return found.getGitDir() == null ? null : new Repositories(found.build());
            }
        }
        return null;
    }

    /** Where the paths of its files begin. */
    private Path root() {
        File root = git.isBare() ? git.getDirectory() : git.getWorkTree();
        return root.toPath().toAbsolutePath().normalize();
    }

    /** The path of a folder as a revision has it; null where it lies outside. */
    @Nullable
    String inside(Path folder) {
        var absolute = folder.toAbsolutePath().normalize();
        return absolute.startsWith(root())
                ? root().relativize(absolute).toString().replace(File.separatorChar, '/')
                : null;
    }

    /** Whether what came before some revision was left out when it was cloned. */
    boolean shallow() throws IOException {
        return !git.getObjectDatabase().getShallowCommits().isEmpty();
    }

    /** The files of a revision, whatever names it; null where there is no such revision. */
    @Nullable
    ObjectId tree(String revision) throws IOException {
        try (var walk = new RevWalk(git)) {
            var named = git.resolve(revision);
            return named == null ? null : walk.parseTree(named).getId();
        } catch (RevisionSyntaxException | IncorrectObjectTypeException | MissingObjectException noRevision) {
            return null;
        }
    }

    /** The commit that is checked out; null where there is none yet. */
    @Nullable
    ObjectId head() throws IOException {
        return git.resolve(Constants.HEAD);
    }

    /** Reads what is in it. */
    ObjectReader reader() {
        return git.newObjectReader();
    }

    /** The names of branches and tags, sorted, after {@code HEAD}. */
    List<String> names() throws IOException {
        var names = new TreeSet<String>();
        for (var ref : git.getRefDatabase().getRefsByPrefix("refs/heads/", "refs/tags/", "refs/remotes/")) {
            names.add(Repository.shortenRefName(ref.getName()));
        }
        var all = new ArrayList<String>();
        all.add("HEAD");
        all.addAll(names);
        return all;
    }

    /** The folders of a revision that hold rules, sorted. */
    List<String> folders(ObjectId tree) throws IOException {
        var folders = new TreeSet<String>();
        try (var walk = new TreeWalk(git)) {
            walk.addTree(tree);
            walk.setRecursive(true);
            while (walk.next()) {
                var path = walk.getPathString();
                if (path.endsWith(".drl")) {
                    folders.add(path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : ".");
                }
            }
        }
        return List.copyOf(folders);
    }

    /** A folder of a revision, with all below it; null where it has no such folder. */
    @Nullable
    RevisionFolder folder(String revision, ObjectId tree, String path) throws IOException {
        var name = path.substring(path.lastIndexOf('/') + 1);
        var place = revision + ":" + path;
        if (path.isEmpty()) {
            return read(tree, name, place);
        }
        try (var walk = TreeWalk.forPath(git, path, tree)) {
            return walk == null || !walk.isSubtree() ? null : read(walk.getObjectId(0), name, place);
        }
    }

    private RevisionFolder read(ObjectId tree, String name, String place) throws IOException {
        var files = new TreeMap<String, String>();
        var below = new TreeMap<String, RevisionFolder>();
        try (var walk = new TreeWalk(git)) {
            walk.addTree(tree);
            while (walk.next()) {
                var entry = walk.getNameString();
                if (walk.isSubtree()) {
                    below.put(entry, read(walk.getObjectId(0), entry, place + "/" + entry));
                } else if (RuleFolder.belongs(entry)) {
                    var bytes = git.open(walk.getObjectId(0)).getBytes();
                    // Says so where it is no UTF-8, as reading a file from disk does.
                    files.put(
                            entry,
                            StandardCharsets.UTF_8
                                    .newDecoder()
                                    .decode(ByteBuffer.wrap(bytes))
                                    .toString());
                }
            }
        }
        return new RevisionFolder(name, place, files, below);
    }

    @Override
    public void close() {
        git.close();
    }
}
