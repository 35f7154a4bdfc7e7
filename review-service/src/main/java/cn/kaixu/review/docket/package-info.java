/**
 * Who is working on which case (办案台), and how much there is to do. Claims are arrangements between colleagues without legal effect, so they are rows, not events.
 */
@NullMarked
package cn.kaixu.review.docket;

import org.jspecify.annotations.NullMarked;
