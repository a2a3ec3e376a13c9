/**
 * Scenarios as tests of JUnit, so that any project can hold a folder of scenarios against a folder of rules in its own build.
 *
 * <p>Takes two folders; gives a named test for each scenario, in a container for each folder, and a failure with the text that
 * {@code article-ten test} prints. Each has the file as its source, so that an editor opens it. Of the command line it imports
 * only the reports; nothing of ours imports this package.
 *
 * <p>A project puts Article Ten beside JUnit Jupiter on the path of its tests, as Maven does with
 *
 * <pre>{@code
 * <dependency>
 *   <groupId>org.articleten</groupId>
 *   <artifactId>article-ten</artifactId>
 *   <version>1.0.0</version>
 *   <scope>test</scope>
 * </dependency>
 * }</pre>
 *
 * <p>and writes one class:
 *
 * <pre>{@code
 * import java.nio.file.Path;
 * import java.util.List;
 * import java.util.stream.Stream;
 * import org.articleten.junit.ScenarioTests;
 * import org.junit.jupiter.api.DynamicNode;
 * import org.junit.jupiter.api.TestFactory;
 *
 * class OurScenariosTest {
 *     @TestFactory
 *     Stream<DynamicNode> asTheRulesStand() {
 *         return ScenarioTests.of(Path.of("rules/nato"), Path.of("scenarios"));
 *     }
 *
 *     @TestFactory
 *     Stream<DynamicNode> asTheyWouldBeAfterOurReform() {
 *         return ScenarioTests.of(
 *                 Path.of("rules/nato"), List.of(Path.of("reform")), Path.of("reform/scenarios"));
 *     }
 * }
 * }</pre>
 */
@NullMarked
package org.articleten.junit;

import org.jspecify.annotations.NullMarked;
