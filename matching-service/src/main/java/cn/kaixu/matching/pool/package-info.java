/**
 * The patent pool (开放许可专利池) as rows built from messages, whatever order they arrive in. Start with {@link cn.kaixu.matching.pool.Offer}.
 */
@NullMarked
package cn.kaixu.matching.pool;

import org.jspecify.annotations.NullMarked;
