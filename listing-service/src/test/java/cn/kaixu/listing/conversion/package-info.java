/**
 * Conversion into statutory declarations, tested as an aggregate and as conditions.
 */
@NullMarked
package cn.kaixu.listing.conversion;

import org.jspecify.annotations.NullMarked;
