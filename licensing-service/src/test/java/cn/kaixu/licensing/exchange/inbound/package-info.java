/** Tests of what others' messages mean to us. */
@NullMarked
package cn.kaixu.licensing.exchange.inbound;

import org.jspecify.annotations.NullMarked;
