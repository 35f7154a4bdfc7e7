/**
 * Batch intake over HTTP.
 */
@NullMarked
package cn.kaixu.listing.batch.web;

import org.jspecify.annotations.NullMarked;
