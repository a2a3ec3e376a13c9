package org.articleten.web;

import java.util.List;

/**
 * The page itself: one document for every address of it, and the files it needs.
 *
 * @param folder of the class path, with {@code index.html} in it and all that is served under {@code assets/}
 * @param paths the addresses of pages; one that ends in {@code /*} is any below it
 * @param languages that the page knows, the first where a reader asks for none of them
 */
public record Shell(String folder, List<String> paths, List<String> languages) {
    public Shell {
        paths = List.copyOf(paths);
        languages = List.copyOf(languages);
    }

    /** The page that comes with the program, in these languages. */
    public static Shell shipped(List<String> languages) {
        return new Shell(
                "org/articleten/web/page",
                List.of("/", "/library", "/library/*", "/rules", "/rules/*", "/lessons", "/lessons/*", "/exercises/*"),
                languages);
    }
}
