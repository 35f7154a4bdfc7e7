@NullMarked
package cn.kaixu.listing.batch.receipt;

import org.jspecify.annotations.NullMarked;
