package org.articleten;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The one-way flow between the packages, and what is kept to one place. */
class ArchitectureTest {
    private static final String BASE = "org.articleten";

    /** Fewer would mean that the importer looked in the wrong place, and that every other test here passed over nothing. */
    private static final int FEWEST_CLASSES_OF_A_PACKAGE = 3;

    /** What each package may import of ours. Whoever adds a package gives it its place here. */
    private static final Map<String, List<String>> MAY_IMPORT = mayImport();

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);

    private static Map<String, List<String>> mayImport() {
        Map<String, List<String>> flow = new LinkedHashMap<>();
        flow.put("facts", List.of());
        flow.put("problem", List.of());
        flow.put("document", List.of("problem"));
        flow.put("rulebook", List.of("facts", "problem", "document"));
        flow.put("lint", List.of("facts", "problem", "rulebook"));
        // Of the rule book the scenario's reader needs the data on states: which codes there are, and their names.
        flow.put("scenario", List.of("facts", "problem", "document", "rulebook"));
        flow.put("exploration", List.of("facts", "problem", "document", "scenario", "rulebook"));
        flow.put("deliberation", List.of("facts", "problem", "rulebook"));
        flow.put("explanation", List.of("facts", "rulebook", "deliberation"));
        flow.put("whatif", List.of("facts", "problem", "rulebook", "deliberation", "explanation"));
        flow.put(
                "regression",
                List.of("facts", "problem", "rulebook", "scenario", "deliberation", "explanation", "whatif"));
        flow.put(
                "difference",
                List.of(
                        "facts",
                        "problem",
                        "document",
                        "rulebook",
                        "scenario",
                        "deliberation",
                        "explanation",
                        "exploration",
                        "regression"));
        flow.put(
                "mutation",
                List.of(
                        "problem",
                        "document",
                        "facts",
                        "rulebook",
                        "scenario",
                        "deliberation",
                        "explanation",
                        "exploration",
                        "regression",
                        "difference"));
        flow.put("coverage", List.of("problem", "rulebook", "scenario", "deliberation", "exploration"));
        flow.put(
                "invariants",
                List.of(
                        "facts",
                        "problem",
                        "document",
                        "rulebook",
                        "scenario",
                        "deliberation",
                        "explanation",
                        "exploration"));
        flow.put("evidence", List.of("problem", "rulebook", "scenario", "deliberation", "explanation", "regression"));
        flow.put("whynot", List.of("facts", "problem", "rulebook", "deliberation", "explanation", "whatif"));
        flow.put("benchmark", List.of("facts", "problem", "rulebook", "scenario", "deliberation", "explanation"));
        flow.put("revision", List.of("problem", "rulebook"));
        flow.put(
                "lesson",
                List.of(
                        "facts",
                        "problem",
                        "document",
                        "rulebook",
                        "scenario",
                        "deliberation",
                        "explanation",
                        "regression"));
        flow.put("table", List.of());
        flow.put("picture", List.of());
        flow.put(
                "sweep",
                List.of(
                        "facts",
                        "problem",
                        "document",
                        "rulebook",
                        "scenario",
                        "deliberation",
                        "exploration",
                        "table"));
        flow.put(
                "page",
                List.of(
                        "facts",
                        "problem",
                        "document",
                        "rulebook",
                        "scenario",
                        "deliberation",
                        "explanation",
                        "whatif",
                        "regression",
                        "lesson",
                        "revision",
                        "cli.report"));
        flow.put("web", List.of("problem", "page"));
        flow.put("cli", List.copyOf(flow.keySet()));
        // A second door beside the command line: what it says of a failure is what the first says.
        flow.put("junit", List.of("problem", "rulebook", "scenario", "regression", "cli.report"));
        return flow;
    }

    @Test
    void theImporterSawTheClassesOfEveryPackage() {
        Map<String, Long> seen = OURS.stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .filter(type -> type.getPackageName().startsWith(BASE + "."))
                .collect(Collectors.groupingBy(ArchitectureTest::packageOf, Collectors.counting()));
        assertThat(seen.keySet()).isEqualTo(MAY_IMPORT.keySet());
        assertThat(seen.values())
                .allSatisfy(count -> assertThat(count).isGreaterThanOrEqualTo(FEWEST_CLASSES_OF_A_PACKAGE));
        assertThat(OURS.contain(BASE + ".Main")).isTrue();
    }

    @Test
    void importsRunOneWay() {
        MAY_IMPORT.forEach((name, imported) -> classes()
                .that()
                .resideInAPackage(within(name))
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage(BASE + ".."))
                        .or(resideInAnyPackage(Stream.concat(Stream.of(name), imported.stream())
                                .map(ArchitectureTest::within)
                                .toArray(String[]::new))))
                .as("`" + name + "` imports of ours only " + imported)
                .check(OURS));
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching(BASE + ".(**)").should().beFreeOfCycles().check(OURS);
    }

    @Test
    void onlyTheRuleBookAndTheDeliberationKnowTheEngine() {
        onlyIn(Set.of("rulebook", "deliberation"), "org.kie..", "org.drools..", "org.mvel2..");
    }

    @Test
    void onlyTheDocumentKnowsTheYamlReader() {
        onlyIn(Set.of("document"), "org.snakeyaml..");
    }

    @Test
    void onlyTheRevisionKnowsGit() {
        onlyIn(Set.of("revision"), "org.eclipse.jgit..");
    }

    @Test
    void onlyTablesKnowParquet() {
        onlyIn(Set.of("table"), "org.apache.parquet..", "blue.strategic..", "org.apache.hadoop..");
    }

    @Test
    void onlyPicturesKnowTheDrawingLibrary() {
        onlyIn(Set.of("picture"), "org.knowm..", "de.erichseifert..", "java.awt..");
    }

    @Test
    void onlyTheWebKnowsHttp() {
        onlyIn(Set.of("web"), "io.javalin..", "io.micrometer..", "jakarta.servlet..", "org.eclipse.jetty..");
    }

    @Test
    void onlyTheCommandLineKnowsItsLibrary() {
        onlyIn(Set.of("cli"), "picocli..");
    }

    @Test
    void onlyWhatMakesTestsOfScenariosKnowsJunit() {
        onlyIn(Set.of("junit"), "org.junit..");
    }

    @Test
    void onlyTheCommandLineWritesToTheTerminal() {
        noClasses()
                .that()
                .resideOutsideOfPackage(within("cli"))
                .should(ACCESS_STANDARD_STREAMS)
                .check(OURS);
    }

    @Test
    void onlyTheCommandLineEndsTheProgram() {
        // Main hands over to the command line, and may turn its answer into the exit status itself.
        noClasses()
                .that()
                .resideOutsideOfPackages(BASE, within("cli"))
                .should()
                .accessTargetWhere(isOneOf(Map.of(System.class, Set.of("exit"), Runtime.class, Set.of("exit", "halt"))))
                .check(OURS);
    }

    @Test
    void nothingAsksWhatTimeItIs() {
        // Every date is a fact of the scenario, so that the same scenario gives the same result tomorrow.
        noClasses().should().accessTargetWhere(readsTheClock()).check(OURS);
        noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class).check(OURS);
    }

    @Test
    void everyPackageSaysWhatMayBeAbsent() {
        Set<JavaPackage> packages = OURS.stream().map(JavaClass::getPackage).collect(Collectors.toSet());
        assertThat(packages)
                .isNotEmpty()
                .allSatisfy(its -> assertThat(its.isAnnotatedWith(NullMarked.class))
                        .as("@NullMarked on %s", its.getName())
                        .isTrue());
    }

    private static void onlyIn(Set<String> names, String... libraries) {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        names.stream().map(ArchitectureTest::within).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .check(OURS);
        // Were the library gone from its own place as well, the rule above would hold of nothing.
        names.forEach(name -> assertThat(OURS)
                .as("classes of `%s` that use %s", name, List.of(libraries))
                .anyMatch(type -> resideInAPackage(within(name)).test(type)
                        && type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(use -> resideInAnyPackage(libraries).test(use.getTargetClass()))));
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheClock() {
        return describe("the date or the time of now is asked for", access -> {
            JavaClass owner = access.getTargetOwner();
            boolean now = owner.getPackageName().startsWith("java.time")
                    && access.getName().equals("now");
            boolean millis =
                    owner.isEquivalentTo(System.class) && access.getName().equals("currentTimeMillis");
            return now || millis || owner.isEquivalentTo(Date.class);
        });
    }

    private static DescribedPredicate<JavaAccess<?>> isOneOf(Map<Class<?>, Set<String>> methods) {
        return describe(
                "the target is one of " + methods,
                access -> methods.entrySet().stream()
                        .anyMatch(method -> access.getTargetOwner().isEquivalentTo(method.getKey())
                                && method.getValue().contains(access.getName())));
    }

    private static String within(String name) {
        return BASE + "." + name + "..";
    }

    private static String packageOf(JavaClass type) {
        return type.getPackageName().substring(BASE.length() + 1).split("\\.", 2)[0];
    }
}
