/**
 * Revocation, tested as an aggregate.
 */
@NullMarked
package cn.kaixu.listing.revocation;

import org.jspecify.annotations.NullMarked;
