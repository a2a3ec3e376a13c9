package org.articleten.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plain data as JSON, and back where the program wrote it itself. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final JsonMapper IN_ORDER = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private Json() {}

    /** With the keys in alphabetical order, where the data has them in none. */
    static byte[] sorted(Object data) {
        try {
            return IN_ORDER.writeValueAsBytes(data);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("this is not plain data", impossible);
        }
    }

    static byte[] bytes(@Nullable Object data) {
        try {
            return MAPPER.writeValueAsBytes(data);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("this is not plain data", impossible);
        }
    }

    static Map<String, Object> map(String json) {
        try {
            return MAPPER.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException("this schema is not JSON", wrong);
        }
    }
}
