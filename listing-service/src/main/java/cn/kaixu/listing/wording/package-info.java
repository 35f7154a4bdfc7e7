/** The list of advertising words (宣传用语词表) that review-service maintains, as this service was told of it. */
@NullMarked
package cn.kaixu.listing.wording;

import org.jspecify.annotations.NullMarked;
