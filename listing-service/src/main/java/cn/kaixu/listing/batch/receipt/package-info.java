/**
 * The receipt (回执) of a batch: what came in, from whom, and what became of every row, as data and as a PDF. Start with {@code Receipts}.
 */
@NullMarked
package cn.kaixu.listing.batch.receipt;

import org.jspecify.annotations.NullMarked;
