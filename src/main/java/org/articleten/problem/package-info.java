/**
 * What is wrong with a file that somebody wrote, in words for the one who wrote it.
 *
 * <p>Takes places, codes and words from the packages that read files, and gives them back sorted. Messages are in lower
 * case without a full stop, with the writer's own text in backticks; what would help stands apart. Imports nothing of
 * this project.
 */
@NullMarked
package org.articleten.problem;

import org.jspecify.annotations.NullMarked;
