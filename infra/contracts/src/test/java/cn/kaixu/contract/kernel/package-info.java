/** Tests of the words every service shares. */
@NullMarked
package cn.kaixu.contract.kernel;

import org.jspecify.annotations.NullMarked;
