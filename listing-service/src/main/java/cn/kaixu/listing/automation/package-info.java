/**
 * POLICIES: what follows from an event without anybody asking for it.
 */
@NullMarked
package cn.kaixu.listing.automation;

import org.jspecify.annotations.NullMarked;
