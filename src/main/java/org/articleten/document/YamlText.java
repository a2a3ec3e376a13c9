package org.articleten.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;

/**
 * Writes plain data as somebody would write a scenario: one entry a line, what is short on one line, quotes only where
 * a text would be taken for something else. Reading it back with {@link Documents} gives the same {@link PlainData}.
 */
public final class YamlText {
    /** Longer lines are broken where they can be. */
    private static final int WIDTH = 120;

    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setIndent(2)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setWidth(WIDTH)
            .build();
    private static final ImplicitTuple NO_TAG = new ImplicitTuple(true, true);

    private final Written written = new Written();
    private final Emitter emitter = new Emitter(SETTINGS, written);

    private YamlText() {}

    /** The text of a document. */
    public static String of(Map<String, @Nullable Object> data) {
        return new YamlText().document(data);
    }

    private String document(Map<String, @Nullable Object> data) {
        emitter.emit(new StreamStartEvent());
        emitter.emit(new DocumentStartEvent(false, Optional.empty(), Map.of()));
        value(data, 0, false);
        emitter.emit(new DocumentEndEvent(false));
        emitter.emit(new StreamEndEvent());
        return written.text.toString();
    }

    private void value(@Nullable Object value, int depth, boolean inLine) {
        if (value instanceof Map<?, ?> map) {
            var flow = inLine || LineLength.fits(map, depth);
            emitter.emit(new MappingStartEvent(Optional.empty(), Optional.empty(), true, style(flow)));
            map.forEach((key, below) -> {
                scalar(String.valueOf(key), true);
                value(below, depth + 1, flow);
            });
            emitter.emit(new MappingEndEvent());
        } else if (value instanceof List<?> list) {
            var flow = inLine || LineLength.fits(list, depth);
            emitter.emit(new SequenceStartEvent(Optional.empty(), Optional.empty(), true, style(flow)));
            list.forEach(item -> value(item, depth + 1, flow));
            emitter.emit(new SequenceEndEvent());
        } else if (value instanceof String text) {
            scalar(text, CoreSchema.type(text) == ScalarType.TEXT);
        } else {
            scalar(String.valueOf(value), true);
        }
    }

    /** One scalar, plain if it may be: where a plain one cannot hold the text, the emitter puts it in quotes. */
    private void scalar(String text, boolean plain) {
        var style = text.indexOf('\n') >= 0
                ? ScalarStyle.LITERAL
                : plain && !text.isEmpty() ? ScalarStyle.PLAIN : ScalarStyle.SINGLE_QUOTED;
        emitter.emit(new ScalarEvent(Optional.empty(), Optional.empty(), NO_TAG, text, style));
    }

    private static FlowStyle style(boolean flow) {
        return flow ? FlowStyle.FLOW : FlowStyle.BLOCK;
    }

    private static final class Written implements StreamDataWriter {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void write(String part) {
            text.append(part);
        }

        @Override
        public void write(String part, int start, int length) {
            text.append(part, start, start + length);
        }
    }
}
