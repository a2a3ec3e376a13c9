/**
 * Results as people and programs read them: text, JSON, Markdown and CSV.
 *
 * <p>Takes the records of {@code regression} and {@code explanation}; gives text. Each report is the same, byte for byte,
 * for the same records. Reads no file, knows no option, and never imports the package that reads the command line.
 */
@NullMarked
package org.articleten.cli.report;

import org.jspecify.annotations.NullMarked;
