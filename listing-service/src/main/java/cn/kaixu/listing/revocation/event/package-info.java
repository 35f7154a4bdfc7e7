/**
 * Facts about a revocation, as they are stored.
 */
@NullMarked
package cn.kaixu.listing.revocation.event;

import org.jspecify.annotations.NullMarked;
