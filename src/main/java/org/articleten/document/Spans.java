package org.articleten.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articleten.problem.Place;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.Event.ID;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Finds where the values of some keys stand in the text of a document. */
final class Spans {
    private final String file;
    private final String text;
    private final ParserImpl parser;
    private final Set<Place> wanted;
    private final Map<Place, Span> found = new HashMap<>();

    private Spans(String file, String text, ParserImpl parser, Set<Place> wanted) {
        this.file = file;
        this.text = text;
        this.parser = parser;
        this.wanted = wanted;
    }

    /** The value of each key that stands at one of these places, and is there. */
    static Map<Place, Span> of(String file, String text, Set<Place> keys) {
        var settings = LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(text.length() + 1)
                .build();
        var spans = new Spans(file, text, new ParserImpl(settings, new StreamReader(settings, text)), keys);
        while (spans.parser.hasNext()) {
            var event = spans.parser.next();
            if (event instanceof CollectionStartEvent || event instanceof ScalarEvent) {
                spans.end(event);
            }
        }
        return spans.found;
    }

    /** Reads the node that begins with an event; gives where it ends. */
    private int end(Event event) {
        if (!(event instanceof CollectionStartEvent start)) {
            return trimmed(event);
        }
        var end = from(event);
        var list = event.getEventId() == ID.SequenceStart;
        var next = parser.next();
        while (next.getEventId() != ID.SequenceEnd && next.getEventId() != ID.MappingEnd) {
            end = list ? end(next) : entry(next, start.isFlow());
            next = parser.next();
        }
        return start.isFlow() ? offset(next.getEndMark()) : end;
    }

    private int entry(Event key, boolean flow) {
        var keyEnd = end(key);
        var value = parser.next();
        var end = end(value);
        var place = key.getStartMark()
                .map(mark -> new Place(file, mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(Place.startOf(file));
        if (wanted.contains(place)) {
            var block = value instanceof CollectionStartEvent collection && !collection.isFlow();
            var column =
                    (block ? value : key).getStartMark().map(Mark::getColumn).orElse(0);
            var json = flow && style(key) == ScalarStyle.DOUBLE_QUOTED;
            found.put(place, new Span(text.indexOf(':', keyEnd), from(value), end, block, column, json, style(value)));
        }
        return end;
    }

    private static ScalarStyle style(Event event) {
        return event instanceof ScalarEvent scalar ? scalar.getScalarStyle() : ScalarStyle.PLAIN;
    }

    private int from(Event event) {
        return offset(event.getStartMark());
    }

    /** A text after `|` or `>` ends for the parser where the next begins. */
    private int trimmed(Event event) {
        var end = offset(event.getEndMark());
        while (end > from(event) && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private int offset(Optional<Mark> mark) {
        return text.offsetByCodePoints(0, mark.map(Mark::getIndex).orElse(0));
    }
}
