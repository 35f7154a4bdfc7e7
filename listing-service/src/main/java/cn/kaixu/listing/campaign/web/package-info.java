/**
 * The HTTP side of campaigns: the officer's board and the submitter's banner.
 */
@NullMarked
package cn.kaixu.listing.campaign.web;

import org.jspecify.annotations.NullMarked;
