package org.articleten.web;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A reply as it goes out, beside the headers that all have.
 *
 * @param status such as 200
 * @param headers of its own, by name
 * @param body as it is sent, compressed where its headers say so
 */
record Outgoing(int status, Map<String, String> headers, Bytes body) {
    Outgoing {
        headers = Collections.unmodifiableMap(new TreeMap<>(headers));
    }

    /** The same with one more header. */
    Outgoing with(String name, String value) {
        var more = new TreeMap<>(headers);
        more.put(name, value);
        return new Outgoing(status, more, body);
    }
}
