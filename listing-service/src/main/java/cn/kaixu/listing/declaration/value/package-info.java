/**
 * Value types of the declaration; part of its stored form, so they change by addition only. Depend on Java and Jackson's annotations.
 */
@NullMarked
package cn.kaixu.listing.declaration.value;

import org.jspecify.annotations.NullMarked;
