package org.articleten.web;

/** The server cannot listen where it should: the port is in use or not allowed, or the address is none of this machine's. */
public final class CannotListen extends Exception {
    private static final long serialVersionUID = 1L;

    CannotListen(Throwable cause) {
        super(cause);
    }
}
