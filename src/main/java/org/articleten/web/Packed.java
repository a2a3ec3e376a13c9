package org.articleten.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A reply ready to be sent: compressed where that is worth it and the reader takes it, or not sent at all where the reader
 * has it already.
 */
final class Packed {
    private static final int WORTH_IT = 1024;
    private static final int TAG_BYTES = 12;

    private final Reply reply;
    private final @Nullable Bytes compressed;
    private final @Nullable String tag;

    private Packed(Reply reply, @Nullable Bytes compressed, @Nullable String tag) {
        this.reply = reply;
        this.compressed = compressed;
        this.tag = tag;
    }

    /** For any number of readers. */
    static Packed ahead(Reply reply) {
        return new Packed(reply, compressed(reply), tag(reply));
    }

    /** For one reader. */
    static Packed once(Reply reply, boolean compresses) {
        return new Packed(
                reply,
                compresses ? compressed(reply) : null,
                reply.caching() == Reply.Caching.NEVER ? null : tag(reply));
    }

    /**
     * As it goes out.
     *
     * @param accepted the encodings that the reader takes, as the header says it
     * @param had the tags of what the reader has already, as the header says it
     */
    Outgoing outgoing(@Nullable String accepted, @Nullable String had) {
        var zipped = compressed != null && compresses(accepted);
        var headers = new TreeMap<String, String>();
        headers.put("Cache-Control", reply.caching().header());
        headers.put("Vary", "Accept-Encoding, Accept-Language");
        if (tag != null) {
            var full = "\"" + tag + (zipped ? "-gzip" : "") + "\"";
            headers.put("ETag", full);
            if (had != null && reply.status() == 200 && names(had, full)) {
                return new Outgoing(304, headers, Bytes.NONE);
            }
        }
        headers.put("Content-Type", reply.mediaType());
        if (reply.fileName() != null) {
            headers.put("Content-Disposition", "attachment; filename=\"" + safe(reply.fileName()) + "\"");
        }
        if (zipped && compressed != null) {
            headers.put("Content-Encoding", "gzip");
            return new Outgoing(reply.status(), headers, compressed);
        }
        return new Outgoing(reply.status(), headers, reply.content());
    }

    /** Whether a reader takes gzip; who says that it is worth nothing does not. */
    static boolean compresses(@Nullable String accepted) {
        if (accepted == null) {
            return false;
        }
        for (var each : accepted.toLowerCase(Locale.ROOT).replace(" ", "").split(",", -1)) {
            if (each.equals("gzip") || each.startsWith("gzip;")) {
                return !each.matches("gzip;q=0(\\.0*)?");
            }
        }
        return false;
    }

    private static boolean names(String had, String tag) {
        for (var each : had.split(",", -1)) {
            var one = each.strip();
            if (one.equals("*") || one.equals(tag) || one.equals("W/" + tag)) {
                return true;
            }
        }
        return false;
    }

    private static String safe(String fileName) {
        return fileName.replaceAll("[^A-Za-z0-9._-]", "-");
    }

    private static @Nullable Bytes compressed(Reply reply) {
        if (reply.content().length() < WORTH_IT || reply.mediaType().startsWith("image/png")) {
            return null;
        }
        var bytes = new ByteArrayOutputStream(reply.content().length() / 3);
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(reply.content().array());
        } catch (IOException impossible) {
            throw new UncheckedIOException("in memory", impossible);
        }
        return bytes.size() < reply.content().length() ? Bytes.of(bytes.toByteArray()) : null;
    }

    private static String tag(Reply reply) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256").digest(reply.content().array());
            return HexFormat.of().formatHex(hash, 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
