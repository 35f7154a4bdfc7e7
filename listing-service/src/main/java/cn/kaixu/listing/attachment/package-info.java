/**
 * Files that belong to a declaration: evaluation report, licence of business, identity papers. Sealed in the vault, shown to the submitter and to those who
 * decide; start with {@code Attachments}.
 */
@NullMarked
package cn.kaixu.listing.attachment;

import org.jspecify.annotations.NullMarked;
