/** Offers one can accept, as others' messages told of them. Depends on the values of a licence; start with {@link cn.kaixu.licensing.offer.OfferTable}. */
@NullMarked
package cn.kaixu.licensing.offer;

import org.jspecify.annotations.NullMarked;
