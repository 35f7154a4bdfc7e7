/** Signed statements that come as scans, many at once, and find their declarations by the patent number in their names. */
@NullMarked
package cn.kaixu.listing.batch.scan;

import org.jspecify.annotations.NullMarked;
