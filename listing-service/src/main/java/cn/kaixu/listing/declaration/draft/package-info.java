/**
 * The form as somebody is still filling it in: everything may be absent. Saved, never an event, because it has no legal effect.
 */
@NullMarked
package cn.kaixu.listing.declaration.draft;

import org.jspecify.annotations.NullMarked;
