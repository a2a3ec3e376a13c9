package org.articleten.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Sends a reply as fast as the reader takes it, without a thread that waits for slow ones. */
final class Stream {
    private final HttpServletResponse response;
    private final boolean withBody;

    Stream(HttpServletResponse response, boolean withBody) {
        this.response = response;
        this.withBody = withBody;
    }

    /** Begins to send; what comes back completes once all is sent, or the reader is gone. */
    CompletableFuture<@Nullable Void> send(Outgoing outgoing) {
        response.setStatus(outgoing.status());
        response.setContentType(null);
        outgoing.headers().forEach(response::setHeader);
        var sent = new CompletableFuture<@Nullable Void>();
        if (outgoing.status() != 304 && outgoing.status() != 204) {
            response.setContentLength(outgoing.body().length());
        }
        if (!withBody || outgoing.body().length() == 0) {
            sent.complete(null);
            return sent;
        }
        try {
            var stream = response.getOutputStream();
            stream.setWriteListener(new Writing(stream, outgoing.body().array(), sent));
        } catch (IOException gone) {
            sent.complete(null);
        }
        return sent;
    }

    private static final class Writing implements WriteListener {
        private final ServletOutputStream stream;
        private final byte[] bytes;
        private final CompletableFuture<@Nullable Void> sent;
        private boolean begun;

        Writing(ServletOutputStream stream, byte[] bytes, CompletableFuture<@Nullable Void> sent) {
            this.stream = stream;
            this.bytes = bytes;
            this.sent = sent;
        }

        @Override
        public void onWritePossible() throws IOException {
            while (stream.isReady()) {
                if (begun) {
                    sent.complete(null);
                    return;
                }
                begun = true;
                stream.write(bytes);
            }
        }

        @Override
        public void onError(Throwable gone) {
            // Whoever asked is not there any more: there is nobody to tell.
            sent.complete(null);
        }
    }
}
