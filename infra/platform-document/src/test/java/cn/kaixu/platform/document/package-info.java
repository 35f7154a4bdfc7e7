/**
 * What documents must be: archival, readable as text, scannable.
 */
@NullMarked
package cn.kaixu.platform.document;

import org.jspecify.annotations.NullMarked;
