/**
 * Declaring and withdrawing over HTTP.
 */
@NullMarked
package cn.kaixu.listing.declaration.web;

import org.jspecify.annotations.NullMarked;
