/**
 * Conversion of pilot declarations into statutory ones (Patent Law Art. 50): the aggregate, the conditions and what can be asked of it. Start with {@code Conversion}.
 */
@NullMarked
package cn.kaixu.listing.conversion;

import org.jspecify.annotations.NullMarked;
