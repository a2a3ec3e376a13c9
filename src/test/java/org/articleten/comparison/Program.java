package org.articleten.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.articleten.rulebook.RuleBook;
import org.jspecify.annotations.Nullable;

/** The programs that are compared, in the order of the table. */
enum Program {
    ARTICLE_TEN("Article Ten, result and trace", 1, null),
    ARTICLE_TEN_OUTLINE("Article Ten, the answer alone", 1, null),
    PLAIN_JAVA("plain Java", 1, null),
    CLIPS("CLIPS", 1, "clips"),
    SWI_PROLOG("SWI-Prolog", 1, "swipl"),
    DROOLS_SESSIONS("Drools, a new session each time", 1, null),
    DROOLS_CONTAINERS("Drools, a new container and session each time", 100, null);

    /** What is not Java, and the rules of the Drools that most people write. */
    static final Path FOLDER = Path.of("src", "test", "comparison");

    private final String title;
    private final int oneOf;
    private final @Nullable String executable;

    Program(String title, int oneOf, @Nullable String executable) {
        this.title = title;
        this.oneOf = oneOf;
        this.executable = executable;
    }

    String title() {
        return title;
    }

    /** How many of so many scenarios it decides: the slowest only the first hundredth, and at least one. */
    int share(int scenarios) {
        return Math.max(1, scenarios / oneOf);
    }

    /** What must be installed and is not; null where nothing is missing. */
    @Nullable
    String missing() {
        if (executable == null) {
            return null;
        }
        for (var folder : System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator, -1)) {
            if (Files.isExecutable(Path.of(folder, executable))) {
                return null;
            }
        }
        return executable;
    }

    /** This one, where it is written in Java. */
    Peer peer(List<String> parties) throws Exception {
        return switch (this) {
            case ARTICLE_TEN, ARTICLE_TEN_OUTLINE ->
                new ArticleTen(RuleBook.load(Path.of("rules", "nato"), List.of()), this == ARTICLE_TEN);
            case PLAIN_JAVA -> new PlainJava(parties);
            case DROOLS_SESSIONS, DROOLS_CONTAINERS ->
                new NaiveDrools(Files.readString(FOLDER.resolve("decide.drl")), parties, this == DROOLS_SESSIONS);
            case CLIPS, SWI_PROLOG -> throw new IllegalArgumentException(title + " is not written in Java");
        };
    }

    /** The command that decides a file of scenarios so many times, prints the seconds of each, and writes the answers. */
    List<String> command(Path scenarios, Path answers, int times) throws IOException {
        return switch (this) {
            case CLIPS -> {
                // CLIPS takes no arguments for its scripts: the call is a script.
                var call = answers.resolveSibling("call.clp");
                Files.writeString(
                        call,
                        "(load* \"%s\")\n(compare \"%s\" \"%s\" %d)\n(exit)\n"
                                .formatted(FOLDER.resolve("decide.clp"), scenarios, answers, times));
                yield List.of("clips", "-f2", call.toString());
            }
            case SWI_PROLOG ->
                List.of(
                        "swipl",
                        "-q",
                        "-g",
                        "main",
                        "-t",
                        "halt",
                        FOLDER.resolve("decide.pl").toString(),
                        "--",
                        scenarios.toString(),
                        answers.toString(),
                        String.valueOf(times));
            default -> {
                var command = new ArrayList<>(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp"));
                command.add(System.getProperty("java.class.path"));
                command.addAll(List.of(
                        JavaProgram.class.getName(),
                        name(),
                        scenarios.toString(),
                        answers.toString(),
                        String.valueOf(times)));
                yield command;
            }
        };
    }
}
