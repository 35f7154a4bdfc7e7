/** The books of licences and recordals as readers see them (台账): projections, queries and their pages. Never commands; start with {@link cn.kaixu.licensing.ledger.LicenceEntry}. */
@NullMarked
package cn.kaixu.licensing.ledger;

import org.jspecify.annotations.NullMarked;
