package org.articleten.evidence;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.jspecify.annotations.Nullable;

/** A JSON text as plain data, and where its parts stand. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String file;
    private final String text;

    private Json(String file, String text) {
        this.file = file;
        this.text = text;
    }

    static Json of(String file, byte[] bytes) throws ProblemsFound {
        try {
            return new Json(
                    file,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException wrong) {
            throw problem(Place.startOf(file), "wrong-encoding", "this file is not in UTF-8");
        }
    }

    /** Maps in the text's order, lists, texts, numbers, truth values and null. */
    @Nullable
    Object data() throws ProblemsFound {
        try {
            return MAPPER.readValue(text, Object.class);
        } catch (JsonEOFException early) {
            throw problem(place(early.getLocation()), "bad-json", "this file ends before its JSON does");
        } catch (StreamConstraintsException beyond) {
            throw problem(
                    place(beyond.getLocation()),
                    "bad-json",
                    "this is nested too deeply, or is too long a number or text");
        } catch (JsonProcessingException wrong) {
            var twice = String.valueOf(wrong.getOriginalMessage()).startsWith("Duplicate field");
            throw problem(
                    place(wrong.getLocation()),
                    "bad-json",
                    text.isBlank() ? "this file is empty" : twice ? "this key stands here twice" : "this is not JSON");
        }
    }

    /** Where the part at a pointer stands: its key, if it has one. */
    Place place(String pointer) {
        try (var parser = MAPPER.createParser(text)) {
            while (parser.nextToken() != null) {
                if (parser.getParsingContext().pathAsPointer().toString().equals(pointer)) {
                    return place(parser.currentTokenLocation());
                }
            }
        } catch (IOException impossible) {
            throw new IllegalStateException("this text was read before", impossible);
        }
        return Place.startOf(file);
    }

    private Place place(@Nullable JsonLocation at) {
        return at == null
                ? Place.startOf(file)
                : new Place(file, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }

    private static ProblemsFound problem(Place place, String code, String message) {
        return new ProblemsFound(List.of(new Problem(place, code, message, Part.WRITTEN)));
    }
}
