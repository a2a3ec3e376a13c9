package org.articleten.web;

/** A server that listens. */
public interface Running {
    /** The port that it listens at. */
    int port();

    /** Its address for a browser, with the base path, such as {@code http://127.0.0.1:8080/}. */
    String address();

    /** Takes no new requests, lets those end that run, and gives back once nothing listens any more. */
    void stop();
}
