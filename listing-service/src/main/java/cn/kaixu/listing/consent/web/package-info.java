/**
 * Asking for consent, signing and verifying over HTTP.
 */
@NullMarked
package cn.kaixu.listing.consent.web;

import org.jspecify.annotations.NullMarked;
