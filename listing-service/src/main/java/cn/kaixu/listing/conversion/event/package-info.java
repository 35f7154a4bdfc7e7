/**
 * Facts about a conversion, as they are stored.
 */
@NullMarked
package cn.kaixu.listing.conversion.event;

import org.jspecify.annotations.NullMarked;
