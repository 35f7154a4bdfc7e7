/**
 * READ: who of those invited has sent what, from the events of campaigns, the register and the batches. Never sends a command.
 */
@NullMarked
package cn.kaixu.listing.campaign.view;

import org.jspecify.annotations.NullMarked;
