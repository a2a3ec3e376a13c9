package org.articleten.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;

/** Rules written for a test, and what the lints find in them. */
final class RuleFiles {
    private static final List<String> FACTS = List.of(
            "Answer",
            "Applicant",
            "Case",
            "Consent",
            "Eligible",
            "Flag",
            "Flagged",
            "Hearing",
            "Matter",
            "Now",
            "Objection",
            "OpenQuestion",
            "Opinion",
            "Outsider",
            "Party",
            "Protocol",
            "Question",
            "Signature",
            "TreatyDate",
            "Unspoken",
            "Vote",
            "VoteWord");
    private static final String METADATA =
            "    @id(\"R-ELI-01\")\n    @force(\"treaty\")\n    @source(\"Art. 10\")\n    @says(\"Yes: {applicant}.\")\n";

    /** A rule in which nothing is to be found. */
    static final String GOOD =
            rule("good", "Applicant( $applicant : state )", "insertLogical( new Eligible( $applicant ) );");

    private final Path folder;

    RuleFiles(Path folder) {
        this.folder = folder;
    }

    /** A rule of this name, with its metadata. */
    static String rule(String name, String conditions, String conclusions) {
        return rule(name, METADATA, conditions, conclusions);
    }

    static String rule(String name, String metadata, String conditions, String conclusions) {
        return "rule \"" + name + "\"\n" + metadata + "when\n    " + conditions + "\nthen\n    " + conclusions
                + "\nend\n";
    }

    static String concluding(String conditions) {
        return rule("one", conditions, "insertLogical( new Eligible( $applicant ) );");
    }

    static String head() {
        var head = new StringBuilder("package nato\n\nimport java.util.List\nimport java.time.LocalDate\n");
        FACTS.forEach(
                fact -> head.append("import org.articleten.facts.").append(fact).append('\n'));
        return head.append("\ndialect \"mvel\"\n\n").toString();
    }

    /** The codes of what is found in these rules alone. */
    List<String> codes(String rules) {
        return findings("rules.drl", head() + rules).stream()
                .map(finding -> finding.lint().code())
                .toList();
    }

    /** What is found, without the folder. */
    List<String> told(String rules) {
        return findings("rules.drl", head() + rules).stream()
                .map(finding -> finding.problem().toString().replace(folder + "/", ""))
                .toList();
    }

    List<Finding> findings(String file, String text) {
        try {
            write(file, text);
            return Lints.of(RuleBook.load(folder, List.of()));
        } catch (ProblemsFound broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    void write(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The line of a text in a file that begins with these rules' head. */
    static int line(String rules, String text) {
        var all = head() + rules;
        return (int) all.substring(0, all.indexOf(text))
                        .chars()
                        .filter(each -> each == '\n')
                        .count()
                + 1;
    }
}
