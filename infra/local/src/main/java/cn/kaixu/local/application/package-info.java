/** The packaged services: found, unpacked for a quick start, trained, and given their environment. Start at {@link cn.kaixu.local.application.Application}. */
@NullMarked
package cn.kaixu.local.application;

import org.jspecify.annotations.NullMarked;
