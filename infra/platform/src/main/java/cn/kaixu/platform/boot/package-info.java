/** What a service gets without asking: default settings and the auto-configurations of the other packages. */
@NullMarked
package cn.kaixu.platform.boot;

import org.jspecify.annotations.NullMarked;
