package org.articleten.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.jspecify.annotations.Nullable;

/**
 * That something is not answered as it was asked, and why.
 *
 * @param status from 400 on
 * @param reason in kebab-case, for the figures
 * @param title in words for whoever asked
 * @param headers of its own
 * @param problems what is wrong with what was sent
 */
record Refusal(int status, String reason, String title, Map<String, String> headers, List<Problem> problems) {
    private static final String MEDIA_TYPE = "application/problem+json";

    static Refusal of(int status, String reason, String title) {
        return new Refusal(status, reason, title, Map.of(), List.of());
    }

    /** One that may be asked again after so many seconds. */
    static Refusal later(int status, String reason, String title, long seconds) {
        return new Refusal(
                status, reason, title, Map.of("Retry-After", Long.toString(Math.max(1, seconds))), List.of());
    }

    static Refusal method(String allowed) {
        return new Refusal(
                405,
                "method",
                "this address has no such method; it has " + allowed,
                Map.of("Allow", allowed),
                List.of());
    }

    static Refusal of(ProblemsFound found) {
        return new Refusal(400, "problems", "what was sent cannot be used", Map.of(), found.problems());
    }

    static Refusal nowhere(@Nullable String message) {
        return of(404, "not-found", message == null ? "there is nothing at this address" : message);
    }

    /** As a problem document of RFC 9457. */
    Outgoing outgoing() {
        var document = new LinkedHashMap<String, Object>();
        document.put("title", title);
        document.put("status", status);
        document.put("code", reason);
        if (!problems.isEmpty()) {
            document.put("problems", problems.stream().map(Refusal::data).toList());
        }
        return new Outgoing(status, headers, Bytes.of(Json.bytes(document)))
                .with("Content-Type", MEDIA_TYPE)
                .with("Cache-Control", Reply.Caching.NEVER.header());
    }

    private static Map<String, Object> data(Problem problem) {
        var data = new LinkedHashMap<String, Object>();
        data.put("code", problem.code());
        data.put("place", problem.place().toString());
        data.put("line", problem.place().line());
        data.put("column", problem.place().column());
        data.put("says", problem.message());
        if (problem.help() != null) {
            data.put("help", problem.help());
        }
        return data;
    }
}
