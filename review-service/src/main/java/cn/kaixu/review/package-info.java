/**
 * Decides whether a declaration may be announced: automatic checks with evidence, then two people. Start with {@code validity.ValidityReview} and its test.
 */
@NullMarked
package cn.kaixu.review;

import org.jspecify.annotations.NullMarked;
