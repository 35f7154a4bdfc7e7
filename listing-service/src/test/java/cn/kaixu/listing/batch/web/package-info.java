/**
 * Batch intake (批量报送): a summary table of annex 3 is kept, checked row by row and handed in row by row, and survives any stop in between.
 */
@NullMarked
package cn.kaixu.listing.batch.web;

import org.jspecify.annotations.NullMarked;
