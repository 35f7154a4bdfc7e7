/**
 * How much one caller may ask for: size of a body, requests per second. Depends on {@code problem} alone.
 * Start reading at {@link cn.kaixu.gateway.limit.RequestRate}.
 */
@NullMarked
package cn.kaixu.gateway.limit;

import org.jspecify.annotations.NullMarked;
