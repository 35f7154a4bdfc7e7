/** The licence contract after annex 6 of the notice, as Word file and PDF. Reads the book of licences; start with {@link cn.kaixu.licensing.agreement.Agreement}. */
@NullMarked
package cn.kaixu.licensing.agreement;

import org.jspecify.annotations.NullMarked;
