/**
 * Value types of a revocation; part of its stored form, so they change by addition only.
 */
@NullMarked
package cn.kaixu.listing.revocation.value;

import org.jspecify.annotations.NullMarked;
