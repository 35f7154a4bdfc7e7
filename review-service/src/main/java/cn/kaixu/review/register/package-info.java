/**
 * The patent register (专利登记簿) as far as bulletins were imported: entries, import with per-line errors, queries. Start with {@link cn.kaixu.review.register.RegisterEntry}.
 */
@NullMarked
package cn.kaixu.review.register;

import org.jspecify.annotations.NullMarked;
