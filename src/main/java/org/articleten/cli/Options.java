package org.articleten.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The options, by name; made by hand, since reading them off annotations takes longer than all the rest of a call's reading. */
final class Options {
    static final String RULES = "--rules";
    static final String OVERLAY = "--overlay";
    static final String HOUSE_RULES = "--house-rules";
    static final String QUIET = "--quiet";
    static final String VERBOSE = "--verbose";
    static final String TRACE = "--trace";
    static final String COLOR = "--color";
    static final String HELP = "--help";
    static final String FORMAT = "--format";
    static final String AS_OF = "--as-of";
    static final String WHY_NOT = "--why-not";
    static final String EVIDENCE = "--evidence";
    static final String HISTORY = "--history";
    static final String COVERAGE = "--coverage";
    static final String THRESHOLD = "--threshold";
    static final String SUGGEST = "--suggest";
    static final String SAVE = "--save";
    static final String FILTER = "--filter";
    static final String TAG = "--tag";
    static final String ACCEPT = "--accept";
    static final String WATCH = "--watch";
    static final String TRIES = "--tries";

    static final List<String> HOUSES = List.of("real", "model-nato");
    static final List<String> COLORS = List.of("auto", "always", "never");

    /** Words stay as they were written: a path is shown as it was given. */
    private static final ITypeConverter<String> AS_WRITTEN = word -> word;

    private Options() {}

    /** The options that choose the rules. */
    static void rules(CommandSpec spec) {
        spec.addOption(
                path(RULES, "DIR", "the rule folder (default: rules/nato)").build());
        spec.addOption(
                path(OVERLAY, "DIR", "a folder whose files replace those of the same name or are added (repeatable)")
                        .type(List.class)
                        .auxiliaryTypes(Path.class)
                        .build());
    }

    /** The options of verbs that play scenarios. */
    static void playing(CommandSpec spec) {
        rules(spec);
        houseRules(spec);
        spec.addOption(flag(TRACE, "print each rule as it fires, on standard error"));
    }

    /** The option that lays house rules over the rules. */
    static void houseRules(CommandSpec spec) {
        spec.addOption(word(
                HOUSE_RULES,
                "RULES",
                "how abstention is treated: real or model-nato (default: as a file says)",
                HOUSES));
    }

    /** The options of every verb. */
    static void shared(CommandSpec spec) {
        spec.addOption(flag(QUIET, "print nothing on standard error but errors"));
        spec.addOption(flag(VERBOSE, "print on standard error what is read"));
        spec.addOption(word(COLOR, "WHEN", "auto (default), always or never", COLORS));
        spec.addOption(OptionSpec.builder(HELP, "-h")
                .type(boolean.class)
                .usageHelp(true)
                .description("show this help")
                .build());
    }

    static void format(CommandSpec spec, List<String> formats) {
        spec.addOption(word(FORMAT, "FORMAT", "one of " + String.join(", ", formats) + " (default: text)", formats));
    }

    static void asOf(CommandSpec spec) {
        spec.addOption(OptionSpec.builder(AS_OF)
                .paramLabel("DATE")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("the day of the answer in place of the scenario's, such as 2025-11-26 (repeatable)")
                .build());
    }

    /** The option that asks about an outcome that it is not. */
    static void whyNot(CommandSpec spec, List<String> outcomes) {
        spec.addOption(word(
                WHY_NOT,
                "OUTCOME",
                "what is missing for this outcome, and the smallest change that would do: "
                        + String.join(", ", outcomes),
                outcomes));
    }

    static void history(CommandSpec spec) {
        spec.addOption(flag(HISTORY, "the stages with their dates; for several scenarios one table of accessions"));
    }

    /** The option that keeps what was asked, what came out, and by which steps. */
    static void evidence(CommandSpec spec) {
        spec.addOption(path(EVIDENCE, "FILE", "also write rules' digests, results and traces here, for `verify`")
                .build());
    }

    /** The option that asks how much of the rules is exercised. */
    static void coverage(CommandSpec spec) {
        spec.addOption(flag(COVERAGE, "say how much of the rules the scenarios exercise"));
        threshold(spec);
    }

    /** The option that asks for some coverage. */
    static void threshold(CommandSpec spec) {
        spec.addOption(OptionSpec.builder(THRESHOLD)
                .paramLabel("N")
                .type(String.class)
                .description("fail where less than N percent of the rules' points are covered")
                .build());
    }

    /** The options that choose some of the scenarios. */
    static void selection(CommandSpec spec) {
        spec.addOption(OptionSpec.builder(FILTER)
                .paramLabel("REGEX")
                .type(String.class)
                .description("only scenarios in whose path or title this regular expression is found")
                .build());
        spec.addOption(OptionSpec.builder(TAG)
                .paramLabel("TAG")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("only scenarios with this tag (repeatable: with one of these tags)")
                .build());
    }

    /** The option that keeps what came out. */
    static void keeping(CommandSpec spec) {
        spec.addOption(flag(ACCEPT, "write into the files what came out, where they expect something else"));
        spec.addOption(flag(WATCH, "test again whenever a scenario or a rule changes, until interrupted"));
    }

    /** Arguments that name files or folders. */
    static void paths(CommandSpec spec, String label, String description) {
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel(label)
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(Path.class)
                .converters(AS_WRITTEN)
                .description(description)
                .build());
    }

    /** Arguments that are words. */
    static void words(CommandSpec spec, String label, String description, List<String> words) {
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel(label)
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .completionCandidates(words)
                .description(description)
                .build());
    }

    /** An option with a value of the verb's own, a number or a word. */
    static void value(CommandSpec spec, String name, String label, String description) {
        spec.addOption(OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .description(description)
                .build());
    }

    /** An option with a value of the verb's own that can be given several times. */
    static void several(CommandSpec spec, String name, String label, String description) {
        spec.addOption(OptionSpec.builder(name)
                .paramLabel(label)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(description)
                .build());
    }

    /** An option of the verb's own with one of a few words. */
    static void choice(CommandSpec spec, String name, String label, String description, List<String> words) {
        spec.addOption(word(name, label, description + ": one of " + String.join(", ", words), words));
    }

    /** An option of the verb's own that names a file. */
    static void file(CommandSpec spec, String name, String label, String description) {
        spec.addOption(path(name, label, description).build());
    }

    /** An option of the verb's own that names a folder. */
    static void folder(CommandSpec spec, String name, String description) {
        spec.addOption(path(name, "DIR", description).build());
    }

    private static OptionSpec word(String name, String label, String description, List<String> words) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .completionCandidates(words)
                .description(description)
                .build();
    }

    private static OptionSpec.Builder path(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(Path.class)
                .converters(AS_WRITTEN)
                .description(description);
    }

    private static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .description(description)
                .build();
    }
}
