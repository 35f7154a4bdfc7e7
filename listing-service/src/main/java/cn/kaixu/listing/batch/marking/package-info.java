/**
 * Gives a clerk their own file back with notes on its cells and one column of results, otherwise as it came: {@link cn.kaixu.listing.batch.marking.MarkedFiles} is the
 * way in. Knows cells and words, not what they mean.
 */
@NullMarked
package cn.kaixu.listing.batch.marking;

import org.jspecify.annotations.NullMarked;
