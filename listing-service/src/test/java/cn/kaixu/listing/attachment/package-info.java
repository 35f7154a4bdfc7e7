/** Tests of the package of the same name that need no server. */
@NullMarked
package cn.kaixu.listing.attachment;

import org.jspecify.annotations.NullMarked;
