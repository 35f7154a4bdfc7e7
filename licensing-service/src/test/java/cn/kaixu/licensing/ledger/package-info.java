/** Tests of the books. */
@NullMarked
package cn.kaixu.licensing.ledger;

import org.jspecify.annotations.NullMarked;
