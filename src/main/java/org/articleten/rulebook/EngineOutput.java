package org.articleten.rulebook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.drools.base.common.DroolsObjectOutputStream;

/** Writes the engine's own objects, equal texts once: the fewer there are, the sooner they are read. */
final class EngineOutput extends DroolsObjectOutputStream {
    private final Map<String, String> texts = new HashMap<>();

    EngineOutput(OutputStream output) throws IOException {
        super(output);
        enableReplaceObject(true);
    }

    @Override
    protected Object replaceObject(Object written) throws IOException {
        var replaced = super.replaceObject(written);
        if (replaced instanceof String text) {
            var known = texts.putIfAbsent(text, text);
            return known == null ? text : known;
        }
        return replaced;
    }
}
