package org.articleten.web;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The query of an address. */
final class Query {
    private static final int MOST = 100;

    private Query() {}

    /** Its values by name, the first of each. */
    static Map<String, String> of(@Nullable String query) throws Refused {
        var values = new LinkedHashMap<String, String>();
        if (query == null || query.isEmpty()) {
            return values;
        }
        var pairs = query.split("&", -1);
        if (pairs.length > MOST) {
            throw bad("the query of this address has more than " + MOST + " values");
        }
        for (var pair : pairs) {
            if (!pair.isEmpty()) {
                var sign = pair.indexOf('=');
                values.putIfAbsent(
                        decoded(sign < 0 ? pair : pair.substring(0, sign)),
                        sign < 0 ? "" : decoded(pair.substring(sign + 1)));
            }
        }
        return values;
    }

    private static String decoded(String text) throws Refused {
        try {
            // By bytes and back, since the library takes what is no UTF-8 for question marks.
            var bytes = URLDecoder.decode(text, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException undecodable) {
            throw bad("the query of this address is not spelt as one");
        }
    }

    private static Refused bad(String message) {
        return new Refused(Refusal.of(400, "query", message));
    }
}
