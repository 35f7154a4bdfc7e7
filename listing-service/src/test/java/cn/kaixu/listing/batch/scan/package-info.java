@NullMarked
package cn.kaixu.listing.batch.scan;

import org.jspecify.annotations.NullMarked;
