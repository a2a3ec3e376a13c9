package org.articleten.web;

import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Locale;

/** The server cannot listen where it should. */
public final class CannotListen extends Exception {
    private static final long serialVersionUID = 1L;

    private final Why why;

    CannotListen(Throwable cause) {
        super(cause);
        this.why = why(cause);
    }

    /** What stands against it. */
    public enum Why {
        /** Another program listens there. */
        IN_USE,
        /** Only the administrator may listen at such a port. */
        NOT_ALLOWED,
        /** The address is none of this machine's. */
        NOT_HERE,
        /** Something else. */
        UNKNOWN
    }

    public Why why() {
        return why;
    }

    // The system says it in a sentence only, which the library wraps once or twice.
    private static Why why(Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            var text = String.valueOf(each.getMessage()).toLowerCase(Locale.ROOT);
            if (text.contains("address already in use")) {
                return Why.IN_USE;
            } else if (text.contains("permission denied")) {
                return Why.NOT_ALLOWED;
            } else if (text.contains("cannot assign")
                    || text.contains("unresolved address")
                    || each instanceof UnresolvedAddressException
                    || each instanceof UnknownHostException) {
                return Why.NOT_HERE;
            }
        }
        return Why.UNKNOWN;
    }
}
