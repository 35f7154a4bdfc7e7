/** Words of a licence: identifiers, parties, royalty terms, evidence. Depends on plain Java only; start with {@link cn.kaixu.licensing.licence.value.Offer}. */
@NullMarked
package cn.kaixu.licensing.licence.value;

import org.jspecify.annotations.NullMarked;
