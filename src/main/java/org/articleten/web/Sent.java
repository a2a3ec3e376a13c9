package org.articleten.web;

import java.io.ByteArrayOutputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.thread.Invocable;
import org.eclipse.jetty.util.thread.Scheduler;

/** Reads what is sent, without a thread that waits for it, so that slow senders keep nobody else waiting. */
final class Sent implements Invocable.Task {
    private final Request request;
    private final int largest;
    private final Consumer<Bytes> whole;
    private final Consumer<Refusal> refused;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    private final AtomicBoolean over = new AtomicBoolean();
    private final Scheduler.Task late;

    private Sent(Request request, Limits limits, Consumer<Bytes> whole, Consumer<Refusal> refused) {
        this.request = request;
        this.largest = limits.body();
        this.whole = whole;
        this.refused = refused;
        this.late = request.getComponents()
                .getScheduler()
                .schedule(
                        () -> refuse(Refusal.of(408, "slow", "what was sent did not arrive in time")),
                        limits.sending().toMillis(),
                        TimeUnit.MILLISECONDS);
    }

    /** Hands over all that is sent, or the reason why it is not taken; one of them, once. */
    static void read(Request request, Limits limits, Consumer<Bytes> whole, Consumer<Refusal> refused) {
        var length = request.getLength();
        if (length == 0) {
            whole.accept(Bytes.NONE);
        } else if (length > limits.body()) {
            refused.accept(tooLarge(limits.body()));
        } else {
            new Sent(request, limits, whole, refused).run();
        }
    }

    @Override
    public void run() {
        while (!over.get()) {
            var chunk = request.read();
            if (chunk == null) {
                request.demand(this);
                return;
            }
            if (Content.Chunk.isFailure(chunk)) {
                refuse(Refusal.of(
                        400, "body", "what was sent ended before it was whole, or is not spelt as it should"));
                return;
            }
            var part = chunk.getByteBuffer();
            if (bytes.size() + part.remaining() > largest) {
                chunk.release();
                refuse(tooLarge(largest));
                return;
            }
            while (part.hasRemaining()) {
                bytes.write(part.get());
            }
            chunk.release();
            if (chunk.isLast()) {
                end();
                return;
            }
        }
    }

    private void end() {
        if (over.compareAndSet(false, true)) {
            late.cancel();
            whole.accept(Bytes.of(bytes.toByteArray()));
        }
    }

    private void refuse(Refusal refusal) {
        if (over.compareAndSet(false, true)) {
            late.cancel();
            refused.accept(refusal);
        }
    }

    private static Refusal tooLarge(int largest) {
        return Refusal.of(413, "too-large", "no more than " + largest + " bytes may be sent here");
    }
}
