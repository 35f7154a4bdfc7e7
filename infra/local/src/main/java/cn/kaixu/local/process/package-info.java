/** Child processes that are started, watched, brought back and stopped in order. Start at {@link cn.kaixu.local.process.SupervisedProcess}. */
@NullMarked
package cn.kaixu.local.process;

import org.jspecify.annotations.NullMarked;
