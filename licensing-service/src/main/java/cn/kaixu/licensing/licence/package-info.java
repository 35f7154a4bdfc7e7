/**
 * Decides how a licence comes about (专利开放许可). Depends on nothing but its own events and values; start with
 * {@code Licence}.
 */
@NullMarked
package cn.kaixu.licensing.licence;

import org.jspecify.annotations.NullMarked;
