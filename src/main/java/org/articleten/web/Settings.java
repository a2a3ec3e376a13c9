package org.articleten.web;

/**
 * Where a server listens, and how much of it one reader may have.
 *
 * @param host the address to listen at, such as {@code 127.0.0.1}
 * @param port from 1 to 65535, or 0 for any that is free
 * @param basePath empty, or such as {@code /article-ten}
 * @param limits on readers
 */
public record Settings(String host, int port, String basePath, Limits limits) {
    /** For readers on this machine only. */
    public static Settings local(int port) {
        return new Settings("127.0.0.1", port, "", Limits.usual());
    }
}
