package org.articleten.web;

import org.jspecify.annotations.Nullable;

/**
 * What a reader gets.
 *
 * @param status such as 200
 * @param mediaType with the charset where it is text
 * @param content what it says
 * @param fileName under which a browser saves it, or null where it shows it
 * @param caching how long it may be kept
 */
public record Reply(
        int status,
        String mediaType,
        Bytes content,
        @Nullable String fileName,
        Caching caching) {
    /** How long a reply may be kept by whoever got it. */
    public enum Caching {
        /** Not at all. */
        NEVER("no-store"),
        /** As long as one likes, if one asks each time whether it is still so. */
        IF_UNCHANGED("no-cache"),
        /** An hour without asking. */
        HOUR("public, max-age=3600");

        private final String header;

        Caching(String header) {
            this.header = header;
        }

        String header() {
            return header;
        }
    }

    /** Plain data as JSON: maps, lists, records, texts, numbers, truth values and null. */
    public static Reply json(@Nullable Object data) {
        return new Reply(200, "application/json", Bytes.of(Json.bytes(data)), null, Caching.NEVER);
    }

    /** JSON that is written already. */
    public static Reply writtenJson(String json) {
        return new Reply(200, "application/json", Bytes.of(json), null, Caching.NEVER);
    }

    /** A text of some media type, such as {@code application/yaml}. */
    public static Reply text(String mediaType, String text) {
        return new Reply(200, mediaType + "; charset=utf-8", Bytes.of(text), null, Caching.NEVER);
    }

    /** The same, to be saved under this name. */
    public Reply as(String name) {
        return new Reply(status, mediaType, content, name, caching);
    }

    /** The same, to be kept for some time. */
    public Reply kept(Caching time) {
        return new Reply(status, mediaType, content, fileName, time);
    }

    /** What it says, as bytes. */
    public byte[] bytes() {
        return content.copy();
    }

    Reply withType(String other) {
        return new Reply(status, other, content, fileName, caching);
    }

    Reply withStatus(int other) {
        return new Reply(other, mediaType, content, fileName, caching);
    }
}
