/**
 * Licences under announced offers, from a firm's intention to recordal (许可与备案). Start reading with
 * {@code cn.kaixu.licensing.licence.Licence} and its tests.
 */
@NullMarked
package cn.kaixu.licensing;

import org.jspecify.annotations.NullMarked;
