/**
 * The public HTTP interface: search, patent page, export. Start with {@code PoolController}.
 */
@NullMarked
package cn.kaixu.matching.web;

import org.jspecify.annotations.NullMarked;
