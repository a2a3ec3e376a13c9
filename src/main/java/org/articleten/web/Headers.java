package org.articleten.web;

import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;

/** The headers that every reply has: what a browser may do with it, which is little. */
final class Headers {
    /** By name. */
    static final Map<String, String> ALL = Map.of(
            "Content-Security-Policy",
            String.join(
                    "; ",
                    "default-src 'none'",
                    "script-src 'self'",
                    "style-src 'self'",
                    "img-src 'self' data:",
                    "connect-src 'self'",
                    "font-src 'self'",
                    "manifest-src 'self'",
                    "base-uri 'self'",
                    "form-action 'none'",
                    "frame-ancestors 'none'"),
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            // For browsers that do not know frame-ancestors.
            "X-Frame-Options",
            "DENY");

    private static final List<HttpField> FIELDS = ALL.entrySet().stream()
            .map(header -> new HttpField(header.getKey(), header.getValue()))
            .toList();

    private Headers() {}

    static void put(HttpFields.Mutable headers) {
        FIELDS.forEach(headers::put);
    }
}
