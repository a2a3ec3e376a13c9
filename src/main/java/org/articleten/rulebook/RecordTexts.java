package org.articleten.rulebook;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.articleten.facts.Commitment;
import org.articleten.facts.RecordedText;
import org.articleten.problem.Problem;

/** The record: texts that the Council has adopted by consensus, on which scenarios draw by name. */
final class RecordTexts {
    private final List<RecordedText> texts = new ArrayList<>();

    static RecordTexts read(List<RuleSource> sources, List<Problem> problems) {
        var record = new RecordTexts();
        for (var row : DataFile.rows("record.yaml", "record", sources, problems)) {
            for (var state : row.texts("for")) {
                record.texts.add(new RecordedText(
                        row.text("id"),
                        row.date("on"),
                        row.word("declares", Commitment.WILL_BECOME_MEMBER, Commitment.values()),
                        state,
                        row.text("source"),
                        row.verified()));
            }
        }
        return record;
    }

    static RecordTexts read(DataInput input) throws IOException {
        var record = new RecordTexts();
        for (var left = input.readInt(); left > 0; left--) {
            record.texts.add(new RecordedText(
                    input.readUTF(),
                    LocalDate.ofEpochDay(input.readLong()),
                    Commitment.valueOf(input.readUTF()),
                    input.readUTF(),
                    input.readUTF(),
                    input.readBoolean()));
        }
        return record;
    }

    void write(DataOutput output) throws IOException {
        output.writeInt(texts.size());
        for (var text : texts) {
            output.writeUTF(text.id());
            output.writeLong(text.on().toEpochDay());
            output.writeUTF(text.text().name());
            output.writeUTF(text.state());
            output.writeUTF(text.source());
            output.writeBoolean(text.verified());
        }
    }

    List<RecordedText> all() {
        return List.copyOf(texts);
    }
}
