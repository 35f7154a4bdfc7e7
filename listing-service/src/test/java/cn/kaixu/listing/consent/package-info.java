/**
 * The consent of all owners, tested as an aggregate.
 */
@NullMarked
package cn.kaixu.listing.consent;

import org.jspecify.annotations.NullMarked;
