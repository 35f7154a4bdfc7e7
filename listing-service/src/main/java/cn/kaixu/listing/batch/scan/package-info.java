/**
 * Signed statements that come as scans, many at once, and find their declarations by the patent number in their names and the code on their paper.
 * Start with {@code BatchScans}; {@code ScanDecision} holds the rule.
 */
@NullMarked
package cn.kaixu.listing.batch.scan;

import org.jspecify.annotations.NullMarked;
