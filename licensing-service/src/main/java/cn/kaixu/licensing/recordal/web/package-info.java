/** What one can ask of a recordal over HTTP. Sends commands, then answers from the book; start with {@link cn.kaixu.licensing.recordal.web.RecordalController}. */
@NullMarked
package cn.kaixu.licensing.recordal.web;

import org.jspecify.annotations.NullMarked;
