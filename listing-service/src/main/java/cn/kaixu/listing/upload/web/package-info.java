/**
 * The HTTP side of uploads in pieces, after the draft of the IETF for resumable uploads.
 */
@NullMarked
package cn.kaixu.listing.upload.web;

import org.jspecify.annotations.NullMarked;
