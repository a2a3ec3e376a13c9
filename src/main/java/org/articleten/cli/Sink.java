package org.articleten.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Passes bytes on until that fails, and then remembers why: a reader that has gone away is no reason to complain. */
final class Sink extends OutputStream {
    private final OutputStream target;
    private @Nullable IOException failure;

    Sink(OutputStream target) {
        this.target = target;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        if (failure == null) {
            try {
                target.write(bytes, from, count);
            } catch (IOException failed) {
                failure = failed;
            }
        }
    }

    @Override
    public void flush() {
        if (failure == null) {
            try {
                target.flush();
            } catch (IOException failed) {
                failure = failed;
            }
        }
    }

    /** Why not all bytes arrived; null if they did, or if their reader did not want them. */
    @Nullable
    String failure() {
        if (failure == null) {
            return null;
        }
        var why = String.valueOf(failure.getMessage());
        return why.contains("pipe") ? null : why;
    }
}
