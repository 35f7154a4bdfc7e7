/**
 * The consent of all owners to open licensing: the aggregate, what can be asked of it and where signatures come from. Depends on its events and values, and on
 * the declaration's values and rules; start with {@code Consent}.
 */
@NullMarked
package cn.kaixu.listing.consent;

import org.jspecify.annotations.NullMarked;
