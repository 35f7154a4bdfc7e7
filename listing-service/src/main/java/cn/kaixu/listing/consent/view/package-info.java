/**
 * READ: who has signed what, one row a request and one an owner, kept from the events. Never sends a command.
 */
@NullMarked
package cn.kaixu.listing.consent.view;

import org.jspecify.annotations.NullMarked;
