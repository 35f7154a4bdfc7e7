/**
 * Batches that a program sends as JSON, held to the limits of a table file. Gives rows of cells to {@code batch.table}. Start with {@code JsonRows}.
 */
@NullMarked
package cn.kaixu.listing.batch.json;

import org.jspecify.annotations.NullMarked;
