/**
 * The list of advertising words (宣传用语词表) as reference data that people maintain: every version is kept, so that any check can be understood later.
 */
@NullMarked
package cn.kaixu.review.wording;

import org.jspecify.annotations.NullMarked;
