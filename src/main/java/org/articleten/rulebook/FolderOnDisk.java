package org.articleten.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A folder of rules on disk. */
record FolderOnDisk(Path path) implements RuleFolder {
    @Override
    public String name() {
        return String.valueOf(path.toAbsolutePath().normalize().getFileName());
    }

    @Override
    public String place() {
        return path.toString();
    }

    @Override
    public @Nullable Map<String, String> files() throws IOException {
        if (!Files.isDirectory(path)) {
            return null;
        }
        var files = new TreeMap<String, String>();
        try (var entries =
                Files.newDirectoryStream(path, file -> RuleSources.belongs(String.valueOf(file.getFileName())))) {
            for (var file : entries) {
                files.put(String.valueOf(file.getFileName()), UnreadableFile.read(file));
            }
        }
        return files;
    }

    @Override
    public List<String> folders() throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        var folders = new ArrayList<String>();
        try (var entries = Files.newDirectoryStream(path, Files::isDirectory)) {
            for (var folder : entries) {
                folders.add(String.valueOf(folder.getFileName()));
            }
        }
        folders.sort(null);
        return folders;
    }

    @Override
    public RuleFolder folder(String name) {
        return new FolderOnDisk(path.resolve(name));
    }
}
