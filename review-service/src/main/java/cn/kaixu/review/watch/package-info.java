/**
 * WRITE: the watch over announced patents (公告后监测). The aggregate decides what is news; start with {@link cn.kaixu.review.watch.RecordVerification}.
 */
@NullMarked
package cn.kaixu.review.watch;

import org.jspecify.annotations.NullMarked;
