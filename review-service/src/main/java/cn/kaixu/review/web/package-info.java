/**
 * The HTTP interface: queue, case, decision, register and its imports. Start with {@code CaseController}.
 */
@NullMarked
package cn.kaixu.review.web;

import org.jspecify.annotations.NullMarked;
