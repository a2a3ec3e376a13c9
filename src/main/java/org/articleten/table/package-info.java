/**
 * Tables and the files they are kept in: CSV, JSON, JSON Lines and Parquet.
 *
 * <p>Takes a {@link org.articleten.table.Table}, whose rows are made while they are written; gives files of the same bytes
 * for the same table. It is the only package that knows the Parquet library. Never imports any other of ours.
 */
@NullMarked
package org.articleten.table;

import org.jspecify.annotations.NullMarked;
