/** The command and event machinery, every bean named explicitly; start with {@code AxonConfiguration}. */
@NullMarked
package cn.kaixu.platform.axon;

import org.jspecify.annotations.NullMarked;
