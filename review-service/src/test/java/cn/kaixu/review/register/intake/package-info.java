/** Tests of how bulletins get into the register, with a look inside. */
@NullMarked
package cn.kaixu.review.register.intake;

import org.jspecify.annotations.NullMarked;
