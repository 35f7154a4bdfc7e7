/**
 * Listing: owners declare on which terms anyone may use a patent, and the declaration is followed until it is announced or withdrawn. Start with the package {@code declaration}.
 */
@NullMarked
package cn.kaixu.listing;

import org.jspecify.annotations.NullMarked;
