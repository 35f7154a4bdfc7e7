/**
 * Attaching, reading and removing files over HTTP.
 */
@NullMarked
package cn.kaixu.listing.attachment.web;

import org.jspecify.annotations.NullMarked;
