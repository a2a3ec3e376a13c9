package org.articleten.comparison;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/** One of the programs that are written in Java, in a process of its own. */
final class JavaProgram {
    private JavaProgram() {}

    /** Takes which program, the file of scenarios, the file for the answers, and how many times all are decided. */
    public static void main(String[] arguments) throws Exception {
        var batch = Batch.read(Path.of(arguments[1]));
        var answers = new ArrayList<Decided>();
        try (var peer = Program.valueOf(arguments[0]).peer(batch.parties())) {
            for (var left = Integer.parseInt(arguments[3]); left > 0; left--) {
                answers.clear();
                var start = System.nanoTime();
                for (var line : batch.lines()) {
                    answers.add(peer.decide(line));
                }
                System.out.println("seconds " + (System.nanoTime() - start) / 1e9);
            }
        }
        var text = new StringBuilder();
        for (var line : batch.lines()) {
            text.append(answers.get(line.number() - 1).line(line.number())).append('\n');
        }
        Files.writeString(Path.of(arguments[2]), text);
    }
}
