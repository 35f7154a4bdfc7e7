/**
 * Value types of the consent; part of its stored form, so they change by addition only.
 */
@NullMarked
package cn.kaixu.listing.consent.value;

import org.jspecify.annotations.NullMarked;
