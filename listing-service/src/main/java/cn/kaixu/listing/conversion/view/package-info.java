/**
 * READ: which declarations are ready, filed, accepted or refused, kept from the events. Never sends a command.
 */
@NullMarked
package cn.kaixu.listing.conversion.view;

import org.jspecify.annotations.NullMarked;
