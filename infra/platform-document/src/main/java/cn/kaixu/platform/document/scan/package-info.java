/**
 * Reads the QR codes of scanned paper: pictures as they are, PDF files by the pictures they hold. What strangers send is only ever parsed, within bounds of
 * memory and time; nothing it says is followed. Start with {@link cn.kaixu.platform.document.scan.ScannedCodes}.
 */
@NullMarked
package cn.kaixu.platform.document.scan;

import org.jspecify.annotations.NullMarked;
