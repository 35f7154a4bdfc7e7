/**
 * Documents people keep: XHTML with CSS becomes an archival PDF with embedded Chinese fonts, an address becomes a QR code. No
 * domain word and no Spring. Start with {@link cn.kaixu.platform.document.PdfRenderer}.
 */
@NullMarked
package cn.kaixu.platform.document;

import org.jspecify.annotations.NullMarked;
