/**
 * Published by listing-service on topic {@code kaixu.listing.declaration}; read by review-, matching-, licensing- and reporting-service.
 */
@NullMarked
package cn.kaixu.contract.listing;

import org.jspecify.annotations.NullMarked;
