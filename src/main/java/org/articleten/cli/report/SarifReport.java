package org.articleten.cli.report;

import java.io.PrintStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.articleten.lint.Lint;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;

/** What is wrong with files, as SARIF 2.1.0, the format in which tools of analysis tell each other what they found. */
public final class SarifReport {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private SarifReport() {}

    /** Prints the log. */
    public static void print(Checked checked, PrintStream out) {
        var codes = codes(checked);
        var run = new LinkedHashMap<String, Object>();
        run.put("tool", Map.of("driver", driver(codes)));
        run.put("invocations", List.of(invocation(checked)));
        run.put("columnKind", "utf16CodeUnits");
        run.put(
                "results",
                checked.found().stream().map(found -> result(found, codes)).toList());
        var log = new LinkedHashMap<String, Object>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        JsonReport.print(log, out);
    }

    /** Every code with what it stands for, sorted: those of all lints, and of the problems that were found. */
    private static SortedMap<String, String> codes(Checked checked) {
        var codes = new TreeMap<String, String>();
        for (var found : checked.found()) {
            codes.put(
                    found.problem().code(),
                    "what keeps a file from being used: "
                            + found.problem().code().replace('-', ' '));
        }
        Arrays.stream(Lint.values()).forEach(lint -> codes.put(lint.code(), lint.description()));
        return codes;
    }

    private static Map<String, Object> driver(SortedMap<String, String> codes) {
        var levels = new TreeMap<String, String>();
        Arrays.stream(Lint.values())
                .forEach(lint -> levels.put(lint.code(), lint.level().word()));
        var rules = new ArrayList<Object>();
        codes.forEach((code, description) -> {
            var rule = new LinkedHashMap<String, Object>();
            rule.put("id", code);
            rule.put("shortDescription", text(Layout.capital(description) + "."));
            rule.put("defaultConfiguration", Map.of("level", levels.getOrDefault(code, "error")));
            rules.add(rule);
        });
        var driver = new LinkedHashMap<String, Object>();
        driver.put("name", "Article Ten");
        driver.put("version", Version.PROGRAM);
        driver.put("rules", rules);
        return driver;
    }

    private static Map<String, Object> invocation(Checked checked) {
        var unread = checked.found().stream().filter(Checked.Found::unread).toList();
        var invocation = new LinkedHashMap<String, Object>();
        invocation.put("executionSuccessful", unread.isEmpty());
        invocation.put(
                "toolExecutionNotifications",
                unread.stream().map(found -> notification(found.problem())).toList());
        return invocation;
    }

    private static Map<String, Object> notification(Problem problem) {
        var notification = new LinkedHashMap<String, Object>();
        notification.put("level", "error");
        notification.put("message", text(message(problem)));
        notification.put("locations", List.of(location(problem.place())));
        return notification;
    }

    private static Map<String, Object> result(Checked.Found found, SortedMap<String, String> codes) {
        var code = found.problem().code();
        var result = new LinkedHashMap<String, Object>();
        result.put("ruleId", code);
        result.put("ruleIndex", codes.headMap(code).size());
        result.put("level", found.level().word());
        result.put("message", text(message(found.problem())));
        result.put("locations", List.of(location(found.problem().place())));
        return result;
    }

    private static String message(Problem problem) {
        return problem.help() == null ? problem.message() : problem.message() + "\nhelp: " + problem.help();
    }

    private static Map<String, Object> location(Place place) {
        var physical = new LinkedHashMap<String, Object>();
        physical.put("artifactLocation", Map.of("uri", uri(place.file())));
        if (place.line() > 0) {
            var region = new LinkedHashMap<String, Object>();
            region.put("startLine", place.line());
            if (place.column() > 0) {
                region.put("startColumn", place.column());
            }
            physical.put("region", region);
        }
        return Map.of("physicalLocation", physical);
    }

    private static String uri(String file) {
        try {
            return new URI(null, null, file.replace('\\', '/'), null).toASCIIString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("every path can be written as a URI", impossible);
        }
    }

    /** A message; braces would be blanks to fill. */
    private static Map<String, Object> text(String text) {
        return Map.of("text", text.replace("{", "{{").replace("}", "}}"));
    }
}
