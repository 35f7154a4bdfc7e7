/**
 * The organiser's right to revoke a declaration for an untrue promise (annex 4 note 3): the aggregate, what can be asked of it and why it says no. Start with {@code Revocation}.
 */
@NullMarked
package cn.kaixu.listing.revocation;

import org.jspecify.annotations.NullMarked;
