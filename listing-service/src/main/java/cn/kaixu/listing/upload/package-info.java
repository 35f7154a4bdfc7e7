/**
 * Uploads in pieces (断点续传): a file that is interrupted goes on from where it was, also from another page or after a restart. Complete, it is a batch like any other. Start
 * with {@code Uploads}.
 */
@NullMarked
package cn.kaixu.listing.upload;

import org.jspecify.annotations.NullMarked;
