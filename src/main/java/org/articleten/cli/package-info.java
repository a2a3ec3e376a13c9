/**
 * The command line: what was asked, what is answered, and with which exit status.
 *
 * <p>Takes the words of one call and its streams; gives text, and one of a few statuses. It decides nothing about
 * membership: it hands files to the packages that read, deliberate and explain, and their records to {@code report}. Nothing
 * imports it but the class that starts the program, and its {@code report} the tests that scenarios are made into.
 */
@NullMarked
package org.articleten.cli;

import org.jspecify.annotations.NullMarked;
