package org.articleten.scenario;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Supplier;

/** The bytes of a scenario file as they were read. */
public final class Content {
    private final Supplier<byte[]> bytes;

    private Content(Supplier<byte[]> bytes) {
        this.bytes = bytes;
    }

    static Content of(byte[] bytes) {
        var copy = bytes.clone();
        return new Content(() -> copy);
    }

    /** The bytes of a file that is written only if somebody asks; each time the same. */
    static Content of(Supplier<byte[]> bytes) {
        return new Content(bytes);
    }

    /** {@code sha256:} and hexadecimal digits. Made when it is asked for: loading what makes it takes milliseconds. */
    public String digest() {
        try {
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.get()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** The bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Content content && Arrays.equals(bytes.get(), content.bytes.get());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes.get());
    }

    @Override
    public String toString() {
        return bytes.get().length + " bytes";
    }
}
