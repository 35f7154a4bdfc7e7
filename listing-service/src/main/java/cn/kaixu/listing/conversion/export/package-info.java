/**
 * What goes to the patent office in one go: a list and a declaration each, frozen when they are filed.
 */
@NullMarked
package cn.kaixu.listing.conversion.export;

import org.jspecify.annotations.NullMarked;
