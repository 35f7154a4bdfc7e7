/** The launcher behind {@code infra/run}: the whole platform as processes of one machine. Start reading at {@link cn.kaixu.local.LocalPlatform}. */
@NullMarked
package cn.kaixu.local;

import org.jspecify.annotations.NullMarked;
