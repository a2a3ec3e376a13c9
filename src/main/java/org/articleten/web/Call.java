package org.articleten.web;

import java.util.Map;

/**
 * What a reader asks.
 *
 * @param path the values in the path, by name, decoded
 * @param query the values in the query, by name, decoded; of a name given twice, the first
 * @param sent what was sent, not larger than the limit
 * @param mediaType of what was sent, without its parameters, in lower case; empty where nothing was
 * @param language the reader's language, one of those that are known, such as {@code fr}
 */
public record Call(Map<String, String> path, Map<String, String> query, Bytes sent, String mediaType, String language) {
    public Call {
        path = Map.copyOf(path);
        query = Map.copyOf(query);
    }

    /** What was sent, as bytes. */
    public byte[] body() {
        return sent.copy();
    }

    /** What was sent as text; what is not UTF-8 in it is replaced, so whoever minds reads {@link #body}. */
    public String text() {
        return sent.toString();
    }

    /** A value in the path. */
    public String at(String name) {
        var value = path.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the route has no `" + name + "` in its path");
        }
        return value;
    }

    /** A value in the query, or this where it was not given. */
    public String query(String name, String otherwise) {
        return query.getOrDefault(name, otherwise);
    }
}
