/** Tests of the contract. */
@NullMarked
package cn.kaixu.licensing.agreement;

import org.jspecify.annotations.NullMarked;
