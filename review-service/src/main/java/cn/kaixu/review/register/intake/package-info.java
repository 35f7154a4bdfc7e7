/**
 * How a bulletin gets into the register: kept in parts, copied beside the register, merged, followed up; every slice is
 * committed with the place to go on from. Start with {@link cn.kaixu.review.register.intake.RegisterImportStep}.
 */
@NullMarked
package cn.kaixu.review.register.intake;

import org.jspecify.annotations.NullMarked;
