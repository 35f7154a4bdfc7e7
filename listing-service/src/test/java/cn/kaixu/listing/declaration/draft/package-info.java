@NullMarked
package cn.kaixu.listing.declaration.draft;

import org.jspecify.annotations.NullMarked;
