package org.articleten.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the message files among the program's resources, on disk as well as in a jar: none of them is listed anywhere. */
final class MessageFiles {
    /** The language that is always there, and by which the folder is found in a jar that lists no folders. */
    static final String ENGLISH = "en";

    private static final String FOLDER = "org/articleten/page/messages/";
    private static final String END = ".yaml";

    private MessageFiles() {}

    /** The content of each file, by the language that its name says. */
    static Map<String, byte[]> in(ClassLoader loader) {
        var files = new TreeMap<String, byte[]>();
        try {
            for (var language : languages(loader)) {
                try (var content = loader.getResourceAsStream(FOLDER + language + END)) {
                    if (content != null) {
                        files.put(language, content.readAllBytes());
                    }
                }
            }
        } catch (IOException | URISyntaxException unreadable) {
            throw new UncheckedIOException(new IOException("the message files cannot be listed", unreadable));
        }
        return files;
    }

    private static Set<String> languages(ClassLoader loader) throws IOException, URISyntaxException {
        var languages = new TreeSet<String>();
        var places = Collections.list(loader.getResources(FOLDER));
        places.addAll(Collections.list(loader.getResources(FOLDER + ENGLISH + END)));
        for (var place : places) {
            if (place.getProtocol().equals("jar")) {
                inJar(place, languages);
            } else {
                onDisk(place, languages);
            }
        }
        return languages;
    }

    private static void inJar(URL place, Set<String> languages) throws IOException {
        var connection = (JarURLConnection) place.openConnection();
        connection.setUseCaches(false);
        try (var jar = connection.getJarFile()) {
            jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(FOLDER))
                    .forEach(name -> add(name.substring(FOLDER.length()), languages));
        }
    }

    private static void onDisk(URL place, Set<String> languages) throws IOException, URISyntaxException {
        var path = Path.of(new URI(place.toString()));
        var folder = Files.isDirectory(path) ? path : path.getParent();
        if (folder != null) {
            try (var files = Files.list(folder)) {
                files.forEach(file -> add(String.valueOf(file.getFileName()), languages));
            }
        }
    }

    private static void add(String file, Set<String> languages) {
        if (file.endsWith(END) && !file.contains("/")) {
            languages.add(file.substring(0, file.length() - END.length()));
        }
    }
}
