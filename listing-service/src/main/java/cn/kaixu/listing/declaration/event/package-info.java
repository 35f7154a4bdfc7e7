/**
 * What happened to declarations, as it is stored for decades. Depends on the value types only; start with {@code DeclarationEvent}.
 */
@NullMarked
package cn.kaixu.listing.declaration.event;

import org.jspecify.annotations.NullMarked;
