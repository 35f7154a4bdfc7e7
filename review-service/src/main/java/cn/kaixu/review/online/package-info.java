/**
 * The port to an online patent register (联机登记簿): asking it without ever waiting long, keeping what it said with the time
 * of knowledge, and saying honestly when it said nothing. Start with {@link cn.kaixu.review.online.OnlineRegister}.
 */
@NullMarked
package cn.kaixu.review.online;

import org.jspecify.annotations.NullMarked;
