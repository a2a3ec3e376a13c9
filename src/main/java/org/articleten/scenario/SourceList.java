package org.articleten.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articleten.document.MapNode;
import org.articleten.document.Node;
import org.articleten.document.ScalarNode;
import org.articleten.problem.Problems;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.jspecify.annotations.Nullable;

/** The sources of a scenario, or of a file that has them like one, and what refers to them. */
public final class SourceList {
    private static final List<String> KEYS = List.of("id", "title", "publisher", "date", "url", "unverified");

    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Problems problems;
    private final Values values;

    public SourceList(@Nullable Node node, Problems problems) {
        this.problems = problems;
        this.values = new Values(problems);
        values.list(node, "sources").forEach(this::add);
    }

    /** All of them, in the order of the file. */
    public List<Source> all() {
        return List.copyOf(sources.values());
    }

    /** The title of the source that is referred to. */
    public @Nullable String title(@Nullable Node reference) {
        var id = values.id(reference, "source");
        if (id == null || reference == null) {
            return null;
        }
        var source = sources.get(id);
        if (source == null) {
            problems.add(
                    reference.place(),
                    "unknown-source",
                    Quote.of(id) + " is not the id of a source",
                    sources.isEmpty()
                            ? "list the source under `sources`, with an `id`"
                            : Suggestion.help(id, sources.keySet()));
            return null;
        }
        return source.title();
    }

    /** Whether a reference is to a source that nobody could check. */
    public boolean unverified(@Nullable Node reference) {
        var source = reference instanceof ScalarNode scalar ? sources.get(scalar.text()) : null;
        return source != null && source.unverified();
    }

    private void add(Node node) {
        if (!(node instanceof MapNode map)) {
            values.wrongType(node, "sources", "a list of maps", "a source is written `- {id: report, title: ...}`");
            return;
        }
        var fields = Fields.of(map, "a source", KEYS, problems);
        var id = values.id(fields.require("id", "an id is what `source` refers to"), "id");
        var title = values.text(fields.get("title"), "title");
        var stated = fields.get("unverified");
        var source = new Source(
                id == null ? "" : id,
                title == null ? String.valueOf(id) : title,
                values.text(fields.get("publisher"), "publisher"),
                values.date(fields.get("date"), "date"),
                url(fields.get("url")),
                stated != null && Boolean.TRUE.equals(values.truth(stated, "unverified")));
        if (id != null && sources.putIfAbsent(id, source) != null) {
            problems.add(
                    fields.placeOf("id"),
                    "duplicate-source",
                    "two sources have the id " + Quote.of(id),
                    "give each source an id of its own");
        }
    }

    private @Nullable String url(@Nullable Node node) {
        var url = values.text(node, "url");
        if (url != null && node != null && !url.startsWith("https://") && !url.startsWith("http://")) {
            problems.add(
                    node.place(),
                    "bad-url",
                    Quote.of(url) + " is not the address of a page",
                    "an address begins with `https://`");
            return null;
        }
        return url;
    }
}
