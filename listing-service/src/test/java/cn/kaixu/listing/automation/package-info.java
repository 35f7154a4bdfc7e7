/** Tests of policies. */
@NullMarked
package cn.kaixu.listing.automation;

import org.jspecify.annotations.NullMarked;
