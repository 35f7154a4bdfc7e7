/**
 * WRITE: the call for patents (征集活动) of the province: who is invited, until when, who was reminded. Start with {@code Campaign}.
 */
@NullMarked
package cn.kaixu.listing.campaign;

import org.jspecify.annotations.NullMarked;
