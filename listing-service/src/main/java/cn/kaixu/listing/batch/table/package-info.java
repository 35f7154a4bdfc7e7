/**
 * Reads the tables people really send: title rows, other encodings, dates as numbers, damaged patent numbers. Knows nothing of batches.
 */
@NullMarked
package cn.kaixu.listing.batch.table;

import org.jspecify.annotations.NullMarked;
