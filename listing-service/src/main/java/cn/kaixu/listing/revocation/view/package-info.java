/**
 * READ: revocations as officers and patentees see them, kept from the events. Never sends a command.
 */
@NullMarked
package cn.kaixu.listing.revocation.view;

import org.jspecify.annotations.NullMarked;
