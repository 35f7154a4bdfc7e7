/** Tests of the relay's own parts; the relay at work is tested in platform-test. */
@NullMarked
package cn.kaixu.platform.relay;

import org.jspecify.annotations.NullMarked;
