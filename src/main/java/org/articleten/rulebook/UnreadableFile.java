package org.articleten.rulebook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;

/** A file that is no text in UTF-8. */
final class UnreadableFile extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Place place;

    private UnreadableFile(Place place) {
        super("not UTF-8: " + place);
        this.place = place;
    }

    /** The text of a file. */
    static String read(Path file) throws IOException {
        var bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        var text = CharBuffer.allocate(bytes.remaining());
        var decoded = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(bytes, text, true);
        var before = text.flip().toString();
        if (decoded.isError()) {
            var line = 1 + (int) before.chars().filter(each -> each == '\n').count();
            throw new UnreadableFile(new Place(file.toString(), line, before.length() - before.lastIndexOf('\n')));
        }
        return before;
    }

    Problem problem() {
        return new Problem(place, "wrong-encoding", "from here this file is not in UTF-8", "save it as UTF-8");
    }
}
