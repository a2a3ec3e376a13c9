package org.articleten.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads the data beside the rules as plain maps and lists. */
final class RuleData {
    private RuleData() {}

    static Map<?, ?> file(String name) {
        try {
            String text = Files.readString(Path.of("rules", "nato", name));
            return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<? extends Map<?, ?>> rows(@Nullable Object list) {
        return list == null
                ? List.of()
                : ((List<?>) list).stream().map(row -> (Map<?, ?>) row).toList();
    }

    static <E extends Enum<E>> E word(Class<E> words, @Nullable Object word) {
        return Enum.valueOf(words, String.valueOf(word).toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
