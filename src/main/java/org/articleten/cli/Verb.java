package org.articleten.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The verbs, in the order of the help. */
enum Verb {
    RUN("run scenarios: who stands where, the outcome and why", "run [OPTION...] PATH..."),
    EXPLAIN("show the whole reasoning of one scenario", "explain [OPTION...] FILE"),
    WHATIF("find what would have to change for another outcome", "whatif [OPTION...] FILE"),
    TEST("check what scenarios expect", "test [OPTION...] PATH..."),
    COVERAGE("show which rules and conditions scenarios exercise", "coverage [OPTION...] [PATH...]"),
    MUTATE("change the rules one small step at a time: what does no scenario notice?", "mutate [OPTION...] [PATH...]"),
    PROVE("check the invariants of the rule book", "prove [OPTION...] [ID...]"),
    DIFF("compare two rule books: what changes, why, and the smallest case", "diff [OPTION...] BASE HEAD [PATH...]"),
    BENCH("measure how fast this machine plays scenarios, and by what method", "bench [OPTION...] PATH"),
    SWEEP("vary votes, positions or dates over their whole range or by chance", "sweep [OPTION...] FILE"),
    VERIFY("play evidence again and say whether anything differs", "verify [OPTION...] FILE"),
    SERVE("serve the Council table, the library and lessons as a web page", "serve [OPTION...]"),
    CHECK("validate scenarios and rules without running", "check [OPTION...] [PATH...]"),
    RULES("show the rule book, or one rule", "rules [OPTION...] [ID]"),
    SCHEMA("print the JSON Schema of a format", "schema scenario|result|evidence|whatif|sweep|why-not"),
    COMPLETION("print a completion script for a shell", "completion bash|zsh|fish"),
    VERSION("print the version, the rules' digest, Java and Drools", "version [OPTION...]"),
    HELP("show help, also on one verb", "help [VERB]");

    private final String summary;
    private final String synopsis;

    Verb(String summary, String synopsis) {
        this.summary = summary;
        this.synopsis = synopsis;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String summary() {
        return summary;
    }

    String synopsis() {
        return synopsis;
    }

    static @Nullable Verb of(String word) {
        for (var verb : values()) {
            if (verb.word().equals(word)) {
                return verb;
            }
        }
        return null;
    }

    /** Whether it needs the rule book, whatever its arguments are. */
    boolean needsRules() {
        return switch (this) {
            case RUN,
                    EXPLAIN,
                    WHATIF,
                    TEST,
                    COVERAGE,
                    MUTATE,
                    PROVE,
                    SWEEP,
                    BENCH,
                    VERIFY,
                    SERVE,
                    CHECK,
                    RULES,
                    VERSION -> true;
            case DIFF, SCHEMA, COMPLETION, HELP -> false;
        };
    }

    /** Whether its arguments are paths, any number of them. */
    boolean takesPaths() {
        return switch (this) {
            case RUN, EXPLAIN, WHATIF, TEST, COVERAGE, MUTATE, DIFF, SWEEP, BENCH, VERIFY, CHECK -> true;
            case PROVE, SERVE, RULES, SCHEMA, COMPLETION, VERSION, HELP -> false;
        };
    }

    /** What this verb does; no other verb's classes are loaded for it. */
    Command command() {
        return switch (this) {
            case RUN -> new RunCommand();
            case EXPLAIN -> new ExplainCommand();
            case WHATIF -> new WhatifCommand();
            case TEST -> new TestCommand();
            case COVERAGE -> new CoverageCommand();
            case MUTATE -> new MutateCommand();
            case PROVE -> new ProveCommand();
            case DIFF -> new DiffCommand();
            case BENCH -> new BenchCommand();
            case SWEEP -> new SweepCommand();
            case VERIFY -> new VerifyCommand();
            case SERVE -> new ServeCommand();
            case CHECK -> new CheckCommand();
            case RULES -> new RulesCommand();
            case SCHEMA -> new SchemaCommand();
            case COMPLETION -> new CompletionCommand();
            case VERSION -> new VersionCommand();
            case HELP -> new HelpCommand();
        };
    }
}
