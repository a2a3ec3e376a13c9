package org.articleten.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;
import org.articleten.problem.Problems;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.Event.ID;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Builds the tree from the parser's events. An alias shares its anchor's node, but counts as if it were written out: so
 * a few lines of aliases cannot stand for billions of nodes.
 */
final class TreeBuilder {
    private static final int DEEPEST = 100;
    private static final int MOST_NODES = 100_000;
    /** A node that an alias may repeat; while it is being built its node is null. */
    private record Anchored(@Nullable Node node, int nodes, int depth) {}

    private final String file;
    private final Problems problems;
    private final Map<String, Anchored> anchors = new HashMap<>();
    private int nodes;
    private int deepest;
    private @Nullable Event last;

    TreeBuilder(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    Node build(String text) throws ProblemsFound {
        try {
            // With a smaller buffer the parser takes minutes over one long text.
            var settings = LoadSettings.builder()
                    .setCodePointLimit(Integer.MAX_VALUE)
                    .setBufferSize(text.length() + 1)
                    .build();
            return document(new ParserImpl(settings, new StreamReader(settings, text)));
        } catch (MarkedYamlEngineException wrong) {
            throw SyntaxProblem.of(file, wrong);
        } catch (YamlEngineException wrong) {
            throw fatal(place(last), "bad-syntax", "this is not YAML 1.2", "leave out the line that begins with `%`");
        }
    }

    private Node document(Parser parser) throws ProblemsFound {
        next(parser);
        var start = next(parser);
        if (start.getEventId() == ID.StreamEnd) {
            throw empty();
        }
        var root = node(next(parser), parser, 1);
        next(parser);
        var end = next(parser);
        if (end.getEventId() != ID.StreamEnd) {
            throw fatal(
                    place(end),
                    "several-documents",
                    "a second document begins here",
                    "put every scenario into a file of its own");
        }
        if (root instanceof ScalarNode scalar
                && scalar.type() == ScalarType.NOTHING
                && scalar.text().isEmpty()) {
            throw empty();
        }
        return root;
    }

    private ProblemsFound empty() {
        return fatal(
                Place.startOf(file), "empty-file", "this file holds no scenario", "a scenario begins with `title:`");
    }

    private Event next(Parser parser) {
        var event = parser.next();
        last = event;
        return event;
    }

    private Node node(Event event, Parser parser, int depth) throws ProblemsFound {
        if (event instanceof AliasEvent alias) {
            return repeated(alias, depth);
        }
        count(event, 1, depth);
        if (event instanceof ScalarEvent scalar) {
            var node = new ScalarNode(place(event), scalar.getValue(), Tags.type(scalar, place(event)));
            scalar.getAnchor().ifPresent(anchor -> anchors.put(anchor.getValue(), new Anchored(node, 1, 0)));
            return node;
        }
        return collection((CollectionStartEvent) event, parser, depth);
    }

    private Node collection(CollectionStartEvent start, Parser parser, int depth) throws ProblemsFound {
        Tags.require(start, place(start));
        var name = start.getAnchor().map(Anchor::getValue);
        name.ifPresent(anchor -> anchors.put(anchor, new Anchored(null, 0, 0)));
        var nodesBefore = nodes - 1;
        var deepestBefore = deepest;
        deepest = depth;
        var node = start.getEventId() == ID.SequenceStart ? list(start, parser, depth) : map(start, parser, depth);
        if (name.isPresent()) {
            anchors.put(name.get(), new Anchored(node, nodes - nodesBefore, deepest - depth));
        }
        deepest = Math.max(deepest, deepestBefore);
        return node;
    }

    private ListNode list(Event start, Parser parser, int depth) throws ProblemsFound {
        var items = new ArrayList<Node>();
        for (var event = next(parser); event.getEventId() != ID.SequenceEnd; event = next(parser)) {
            items.add(node(event, parser, depth + 1));
        }
        return new ListNode(place(start), items);
    }

    private MapNode map(Event start, Parser parser, int depth) throws ProblemsFound {
        var entries = new ArrayList<MapNode.Entry>();
        var seen = new HashMap<String, Place>();
        for (var event = next(parser); event.getEventId() != ID.MappingEnd; event = next(parser)) {
            var key = node(event, parser, depth + 1);
            var at = place(event);
            var value = node(next(parser), parser, depth + 1);
            if (!(key instanceof ScalarNode name)) {
                problems.add(at, "bad-key", "a key must be one word, but is " + key.described(), "write `key: value`");
                continue;
            }
            var first = seen.putIfAbsent(name.text(), at);
            if (first == null) {
                entries.add(new MapNode.Entry(name, value));
            } else {
                problems.add(
                        at,
                        "duplicate-key",
                        "%s stands here twice, first on line %d".formatted(Quote.of(name.text()), first.line()),
                        "keep one of the two");
            }
        }
        return new MapNode(place(start), entries);
    }

    private Node repeated(AliasEvent event, int depth) throws ProblemsFound {
        var name = event.getAlias().getValue();
        var anchored = anchors.get(name);
        if (anchored == null) {
            throw fatal(
                    place(event),
                    "unknown-alias",
                    "%s repeats an anchor that is not defined before".formatted(Quote.of("*" + name)),
                    "define it with %s, or put a text that begins with an asterisk in quotes"
                            .formatted(Quote.of("&" + name)));
        }
        if (anchored.node() == null) {
            throw fatal(
                    place(event),
                    "unknown-alias",
                    Quote.of("*" + name) + " stands inside what it would repeat",
                    "write it out");
        }
        count(event, anchored.nodes(), depth + anchored.depth());
        return anchored.node();
    }

    private void count(Event event, int more, int depth) throws ProblemsFound {
        nodes += more;
        deepest = Math.max(deepest, depth);
        if (depth > DEEPEST) {
            throw fatal(
                    place(event),
                    "too-deep",
                    "this is nested more than %d levels deep".formatted(DEEPEST),
                    "a scenario needs fewer than ten");
        }
        if (nodes > MOST_NODES) {
            throw fatal(
                    place(event),
                    "too-large",
                    "this document has more than %d parts, aliases written out".formatted(MOST_NODES),
                    "a scenario has a few hundred");
        }
    }

    private Place place(@Nullable Event event) {
        return Optional.ofNullable(event)
                .flatMap(Event::getStartMark)
                .map(mark -> new Place(file, mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(Place.startOf(file));
    }

    private static ProblemsFound fatal(Place place, String code, String message, String help) {
        return new ProblemsFound(List.of(new Problem(place, code, message, help)));
    }
}
