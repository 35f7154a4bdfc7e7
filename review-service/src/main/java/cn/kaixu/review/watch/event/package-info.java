/**
 * What happened to watches, as stored for good. Read by the watch list, the policies and the translation.
 */
@NullMarked
package cn.kaixu.review.watch.event;

import org.jspecify.annotations.NullMarked;
