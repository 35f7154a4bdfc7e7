/**
 * Tests of the package of the same name that need no server.
 */
@NullMarked
package cn.kaixu.listing.batch.marking;

import org.jspecify.annotations.NullMarked;
