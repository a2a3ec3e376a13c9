package org.articleten.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/** The files of the page: all of them, read when the server starts. Whatever else is asked for is not there. */
final class Site {
    private static final String DOCUMENT = "index.html";
    private static final String LIBRARIES = "META-INF/resources/webjars/";

    private static final String LIT = LIBRARIES + "lit-html/3.3.1/";

    /** Where libraries for the browser are in their jars, by the name under which a page finds them. */
    private static final Map<String, String> SHIPPED = Map.of(
            "lib/d3-geo.min.js", LIBRARIES + "d3-geo/3.1.1/dist/d3-geo.min.js",
            "lib/d3-array.min.js", LIBRARIES + "d3-array/3.2.4/dist/d3-array.min.js",
            "lib/lit-html/lit-html.js", LIT + "lit-html.js",
            "lib/lit-html/directive.js", LIT + "directive.js",
            "lib/lit-html/directive-helpers.js", LIT + "directive-helpers.js",
            "lib/lit-html/directives/repeat.js", LIT + "directives/repeat.js",
            "lib/lit-html/directives/live.js", LIT + "directives/live.js");

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2",
            "webmanifest", "application/manifest+json",
            "md", "text/markdown; charset=utf-8",
            "txt", "text/plain; charset=utf-8");

    private final SortedMap<String, Packed> files = new TreeMap<>();
    private final SortedMap<String, Packed> documents = new TreeMap<>();

    /** The files of a shell, under a base path. */
    static Site of(Shell shell, String basePath) {
        var site = new Site();
        for (var name : names(shell.folder())) {
            site.files.put(name, packed(name, bytes(shell.folder() + "/" + name)));
        }
        SHIPPED.forEach((name, resource) -> site.files.put(name, packed(name, bytes(resource))));
        if (site.files.remove(DOCUMENT) == null) {
            throw new IllegalStateException("the page has no " + DOCUMENT);
        }
        var document = new String(bytes(shell.folder() + "/" + DOCUMENT), StandardCharsets.UTF_8);
        for (var language : shell.languages()) {
            var text = document.replace("{{base}}", basePath).replace("{{lang}}", language);
            site.documents.put(language, packed(DOCUMENT, text.getBytes(StandardCharsets.UTF_8)));
        }
        return site;
    }

    /** A file by its path below {@code assets/}; null where there is none. */
    @Nullable
    Packed file(String path) {
        return files.get(path);
    }

    /** The document in a language. */
    Packed document(String language) {
        var document = documents.get(language);
        if (document == null) {
            throw new IllegalArgumentException("the page does not know `" + language + "`");
        }
        return document;
    }

    private static Packed packed(String name, byte[] bytes) {
        var type = MEDIA_TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null) {
            throw new IllegalStateException("no media type is known for the page's file " + name);
        }
        return Packed.ahead(new Reply(200, type, Bytes.of(bytes), null, Reply.Caching.IF_UNCHANGED));
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Site.class.getResourceAsStream("/" + resource)) {
            if (in == null) {
                throw new IllegalStateException("a file of the page is missing from the program: " + resource);
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The paths of all files in a folder of the class path, which is a folder on disk or one in a jar. */
    private static List<String> names(String folder) {
        var document = Site.class.getResource("/" + folder + "/" + DOCUMENT);
        if (document == null) {
            throw new IllegalStateException("the page is missing from the program");
        }
        try {
            return document.getProtocol().equals("jar")
                    ? inJar(document.getPath(), folder)
                    : onDisk(Path.of(document.toURI()).getParent());
        } catch (IOException | URISyntaxException broken) {
            throw new IllegalStateException("the files of the page cannot be listed", broken);
        }
    }

    private static List<String> inJar(String path, String folder) throws IOException, URISyntaxException {
        var jar = Path.of(new java.net.URI(path.substring(0, path.indexOf("!/"))));
        var names = new ArrayList<String>();
        try (var opened = new JarFile(jar.toFile())) {
            opened.stream()
                    .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(folder + "/"))
                    .forEach(entry -> names.add(entry.getName().substring(folder.length() + 1)));
        }
        return names;
    }

    private static List<String> onDisk(@Nullable Path folder) throws IOException {
        if (folder == null) {
            throw new IllegalStateException("the page is nowhere");
        }
        try (var paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .toList();
        }
    }
}
