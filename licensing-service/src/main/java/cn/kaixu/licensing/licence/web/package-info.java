/** What one can ask of a licence over HTTP. Sends commands, then answers from the book; start with {@link cn.kaixu.licensing.licence.web.LicenceController}. */
@NullMarked
package cn.kaixu.licensing.licence.web;

import org.jspecify.annotations.NullMarked;
