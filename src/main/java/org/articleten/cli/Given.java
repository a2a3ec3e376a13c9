package org.articleten.cli;

import java.util.List;
import java.util.Map;

/**
 * What stands on a command line after the verb.
 *
 * @param options the values of each option that is given, by its name in full, as they were written; none for a switch
 * @param arguments the other words, as they were written
 */
record Given(Map<String, List<String>> options, List<String> arguments) {}
