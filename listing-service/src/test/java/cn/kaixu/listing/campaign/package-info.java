/** Tests of campaigns. */
@NullMarked
package cn.kaixu.listing.campaign;

import org.jspecify.annotations.NullMarked;
