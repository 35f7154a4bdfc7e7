/**
 * Which path belongs to which service, and the way there and back. May use {@code access} for tokens, {@code limit} and {@code problem}.
 * Start reading at {@link cn.kaixu.gateway.routing.Routes}.
 */
@NullMarked
package cn.kaixu.gateway.routing;

import org.jspecify.annotations.NullMarked;
