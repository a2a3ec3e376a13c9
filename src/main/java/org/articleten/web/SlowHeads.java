package org.articleten.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections on which a request has begun and does not end: its head comes byte by byte, or its reply is taken
 * byte by byte. Each byte is a sign of life, so that the idle time alone would let that go on for ever.
 */
final class SlowHeads extends AbstractLifeCycle implements Connection.Listener {
    private static final int LOOKS = 4;
    private static final int WHOLE_EXCHANGE = 12;

    private final Map<Connection, State> states = new ConcurrentHashMap<>();
    private final Scheduler scheduler;
    private final long headNanos;
    private final LongSupplier nanos;

    SlowHeads(Scheduler scheduler, Limits limits, LongSupplier nanos) {
        this.scheduler = scheduler;
        this.headNanos = limits.sending().toNanos();
        this.nanos = nanos;
    }

    @Override
    protected void doStart() {
        next();
    }

    private void next() {
        scheduler.schedule(this::look, headNanos / LOOKS, TimeUnit.NANOSECONDS);
    }

    @Override
    public void onOpened(Connection connection) {
        states.put(connection, State.of(connection, nanos.getAsLong()));
    }

    @Override
    public void onClosed(Connection connection) {
        states.remove(connection);
    }

    private void look() {
        if (!isRunning()) {
            return;
        }
        var now = nanos.getAsLong();
        states.forEach((connection, before) -> {
            var state = State.of(connection, now);
            if (state.moved(before)) {
                states.replace(connection, state);
            } else if (now - before.since > (state.answering() ? WHOLE_EXCHANGE * headNanos : headNanos)) {
                connection.getEndPoint().close();
            }
        });
        next();
    }

    /** Where a connection stood at some moment. */
    private record State(long messagesIn, long messagesOut, long bytesIn, long since) {
        static State of(Connection connection, long now) {
            return new State(connection.getMessagesIn(), connection.getMessagesOut(), connection.getBytesIn(), now);
        }

        /** Whether a request has begun to be answered and is not yet. */
        boolean answering() {
            return messagesIn > messagesOut;
        }

        /** Whether a request has come or was answered since; or nothing came at all, for which the idle time is enough. */
        boolean moved(State before) {
            return messagesIn != before.messagesIn
                    || messagesOut != before.messagesOut
                    || (!answering() && bytesIn == before.bytesIn);
        }
    }
}
