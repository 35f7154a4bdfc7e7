/**
 * READ: the register of declarations (登记簿), one row a patent, kept from the events. Never sends a command.
 */
@NullMarked
package cn.kaixu.listing.register;

import org.jspecify.annotations.NullMarked;
