/**
 * Proposing, hearing and deciding over HTTP.
 */
@NullMarked
package cn.kaixu.listing.revocation.web;

import org.jspecify.annotations.NullMarked;
