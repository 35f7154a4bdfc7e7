/**
 * Value types of a conversion; part of its stored form, so they change by addition only.
 */
@NullMarked
package cn.kaixu.listing.conversion.value;

import org.jspecify.annotations.NullMarked;
