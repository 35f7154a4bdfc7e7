/**
 * Words the review case is told in: identifiers, the declared content, check outcomes, decisions. Part of the stored form of events.
 */
@NullMarked
package cn.kaixu.review.validity.value;

import org.jspecify.annotations.NullMarked;
