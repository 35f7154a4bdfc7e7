/**
 * Fee standards as words and as a cost table. Pure; start with {@link cn.kaixu.matching.price.CostTable}.
 */
@NullMarked
package cn.kaixu.matching.price;

import org.jspecify.annotations.NullMarked;
