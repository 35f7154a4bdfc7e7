/** Lets a client repeat a request without repeating its effect; start with {@code IdempotentRequest}. */
@NullMarked
package cn.kaixu.platform.idempotency;

import org.jspecify.annotations.NullMarked;
