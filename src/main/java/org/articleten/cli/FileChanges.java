package org.articleten.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Changes of scenario files and of rule files, and of the folders that they are in. */
final class FileChanges implements Changes {
    /** One save makes several events; they are over when there was none for so long. */
    private static final long QUIET_MILLIS = 150;

    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json", ".drl");

    private final WatchService service;
    private final Set<Path> files = new HashSet<>();
    private final Set<Path> folders = new HashSet<>();

    private FileChanges(WatchService service) {
        this.service = service;
    }

    /** Watches these files, and all that is in these folders, also what comes later. */
    static FileChanges of(List<Path> paths) {
        try {
            var changes = new FileChanges(FileSystems.getDefault().newWatchService());
            for (var path : paths) {
                var whole = path.toAbsolutePath().normalize();
                (Files.isDirectory(whole) ? changes.folders : changes.files).add(whole);
            }
            changes.register();
            return changes;
        } catch (IOException broken) {
            throw new UncheckedIOException("files cannot be watched here", broken);
        }
    }

    @Override
    public boolean await() throws InterruptedException {
        try {
            var relevant = false;
            while (!relevant) {
                relevant = matters(service.take());
            }
            for (var more = next(); more != null; more = next()) {
                matters(more);
            }
            register();
            return true;
        } catch (ClosedWatchServiceException closed) {
            return false;
        } catch (IOException broken) {
            throw new UncheckedIOException("files can no longer be watched", broken);
        }
    }

    private WatchKey next() throws InterruptedException {
        return service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }

    private boolean matters(WatchKey key) {
        var matters = false;
        for (var event : key.pollEvents()) {
            matters |= !(event.context() instanceof Path name) || matters(((Path) key.watchable()).resolve(name));
        }
        key.reset();
        return matters;
    }

    private boolean matters(Path changed) {
        if (files.contains(changed)) {
            return true;
        }
        var name = String.valueOf(changed.getFileName());
        return !name.startsWith(".")
                && folders.stream().anyMatch(changed::startsWith)
                && (Files.isDirectory(changed) || ENDINGS.stream().anyMatch(name::endsWith));
    }

    /** Folders that came since the last time are watched too. */
    private void register() throws IOException {
        for (var file : files) {
            var folder = file.getParent();
            if (folder != null && Files.isDirectory(folder)) {
                register(folder);
            }
        }
        for (var folder : folders) {
            if (Files.isDirectory(folder)) {
                Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes)
                            throws IOException {
                        if (!below.equals(folder)
                                && String.valueOf(below.getFileName()).startsWith(".")) {
                            return FileVisitResult.SKIP_SUBTREE;
                        }
                        register(below);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path below, IOException gone) {
                        return FileVisitResult.CONTINUE;
                    }
                });
            }
        }
    }

    private void register(Path folder) throws IOException {
        folder.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE);
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException broken) {
            throw new UncheckedIOException("files cannot be left unwatched", broken);
        }
    }
}
