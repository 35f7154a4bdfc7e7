/** Receives contract messages, each taking effect once; start with {@code MessageHandler}. */
@NullMarked
package cn.kaixu.platform.inbox;

import org.jspecify.annotations.NullMarked;
