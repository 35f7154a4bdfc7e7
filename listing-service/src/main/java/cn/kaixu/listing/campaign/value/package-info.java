/**
 * Value types of the campaign; part of its stored form, so they change by addition only.
 */
@NullMarked
package cn.kaixu.listing.campaign.value;

import org.jspecify.annotations.NullMarked;
