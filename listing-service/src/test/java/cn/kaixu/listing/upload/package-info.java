/** Tests of uploads in pieces. */
@NullMarked
package cn.kaixu.listing.upload;

import org.jspecify.annotations.NullMarked;
