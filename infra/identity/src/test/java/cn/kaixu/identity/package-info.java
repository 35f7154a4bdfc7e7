/** Whole-provider tests over real HTTP; start reading at {@link cn.kaixu.identity.CodeFlowTest}. */
@NullMarked
package cn.kaixu.identity;

import org.jspecify.annotations.NullMarked;
