/**
 * Rule folders by name: on disk, and as they were in a revision of a git repository.
 *
 * <p>Takes a word of the command line; gives the {@link org.articleten.rulebook.RuleFolder}s that it means, or says why
 * there are none. Takes a folder of rules; gives the commits that changed each of them. It alone knows the library that reads git repositories, of which it changes nothing. Imports {@code
 * problem} and {@code rulebook}; never the packages that read scenarios, deliberate or print.
 */
@NullMarked
package org.articleten.revision;

import org.jspecify.annotations.NullMarked;
