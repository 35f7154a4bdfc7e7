/**
 * Checking, preparing, filing and recording outcomes over HTTP.
 */
@NullMarked
package cn.kaixu.listing.conversion.web;

import org.jspecify.annotations.NullMarked;
