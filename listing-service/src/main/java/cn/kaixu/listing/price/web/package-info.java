/**
 * Price guidance and its statistics over HTTP.
 */
@NullMarked
package cn.kaixu.listing.price.web;

import org.jspecify.annotations.NullMarked;
