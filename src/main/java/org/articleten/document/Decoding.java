package org.articleten.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Turns the bytes of a file into text, or says what kind of file it is instead. */
final class Decoding {
    private static final String SAVE_AS_UTF_8 = "save the file as UTF-8";

    private final String file;
    private final byte[] bytes;

    private Decoding(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    static String text(String file, byte[] bytes) throws ProblemsFound {
        return new Decoding(file, bytes).text();
    }

    private String text() throws ProblemsFound {
        if (startsWith(0xFF, 0xFE, 0, 0) || startsWith(0, 0, 0xFE, 0xFF)) {
            throw in("UTF-32");
        }
        if (startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF) || everySecondByteIsZero()) {
            throw in("UTF-16");
        }
        var start = startsWith(0xEF, 0xBB, 0xBF) ? 3 : 0;
        var in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        var out = CharBuffer.allocate(bytes.length - start);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var result = decoder.decode(in, out, true);
        var text = out.flip().toString();
        if (result.isError()) {
            throw notUtf8(text, bytes[in.position()] & 0xFF);
        }
        requirePrintable(text);
        return text;
    }

    private ProblemsFound in(String encoding) {
        return problem(
                Place.startOf(file), "wrong-encoding", "this file is in " + encoding + ", not in UTF-8", SAVE_AS_UTF_8);
    }

    private ProblemsFound notUtf8(String before, int wrong) {
        if (binary()) {
            return binaryFile();
        }
        return problem(
                after(before),
                "wrong-encoding",
                "this file is not in UTF-8: the byte 0x" + Integer.toHexString(wrong) + " cannot stand here",
                SAVE_AS_UTF_8);
    }

    private void requirePrintable(String text) throws ProblemsFound {
        for (var i = 0; i < text.length(); i++) {
            var symbol = text.codePointAt(i);
            if (symbol == 0) {
                throw binaryFile();
            }
            if (!StreamReader.isPrintable(symbol)) {
                throw problem(
                        after(text.substring(0, i)),
                        "bad-character",
                        "the character U+%04X is not allowed in YAML".formatted(symbol),
                        "delete it; inside double quotes it can be written as an escape");
            }
            if (Character.isSupplementaryCodePoint(symbol)) {
                i++;
            }
        }
    }

    /** Whether there are control characters that no text has. */
    private boolean binary() {
        for (var octet : bytes) {
            if (octet >= 0 && octet < 32 && octet != '\t' && octet != '\n' && octet != '\r' && octet != '\f') {
                return true;
            }
        }
        return false;
    }

    private boolean startsWith(int... expected) {
        if (bytes.length < expected.length) {
            return false;
        }
        for (var i = 0; i < expected.length; i++) {
            if ((bytes[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without a mark at its beginning: Latin letters have every second byte zero, and no other. */
    private boolean everySecondByteIsZero() {
        if (bytes.length < 4 || bytes.length % 2 != 0) {
            return false;
        }
        for (var i = 0; i < 4; i += 2) {
            if ((bytes[i] == 0) == (bytes[i + 1] == 0) || (bytes[i] == 0) != (bytes[0] == 0)) {
                return false;
            }
        }
        return true;
    }

    private Place after(String text) {
        var line = 1;
        var lineStart = 0;
        for (var i = 0; i < text.length(); i++) {
            var symbol = text.charAt(i);
            if (symbol == '\n' || (symbol == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                line++;
                lineStart = i + 1;
            }
        }
        return new Place(file, line, text.codePointCount(lineStart, text.length()) + 1);
    }

    private ProblemsFound binaryFile() {
        return problem(
                Place.startOf(file), "binary-file", "this is not a text file", "a scenario is text in YAML or JSON");
    }

    private static ProblemsFound problem(Place place, String code, String message, String help) {
        return new ProblemsFound(List.of(new Problem(place, code, message, help)));
    }
}
