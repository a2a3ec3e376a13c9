package org.articleten.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Puts what is printed into words that can be compared; what is not there at all is "nothing". */
final class Printed {
    private Printed() {}

    static String value(@Nullable JsonNode value) {
        return value == null ? "nothing" : value.asText();
    }

    /** In the order in which they are listed. */
    static String list(@Nullable JsonNode list, Function<JsonNode, String> words) {
        return list == null ? "nothing" : each(list, words).toString();
    }

    static String set(@Nullable JsonNode list) {
        return set(list, JsonNode::asText);
    }

    static String set(@Nullable JsonNode list, Function<JsonNode, String> words) {
        return list == null ? "nothing" : set(each(list, words));
    }

    /** Sorted, not reduced: a code given twice is a difference. */
    static String set(Collection<String> texts) {
        return texts.stream().sorted().collect(Collectors.joining(", ", "[", "]"));
    }

    static List<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    static List<String> each(JsonNode list, Function<JsonNode, String> words) {
        return each(list).stream().map(words).toList();
    }
}
