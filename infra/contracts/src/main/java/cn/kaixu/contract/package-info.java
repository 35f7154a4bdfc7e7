/**
 * The published language: what services tell each other. Owned by the publishing service, read by those on the context map; depends on nothing of ours. Start with {@link cn.kaixu.contract.ContractMessage}.
 */
@NullMarked
package cn.kaixu.contract;

import org.jspecify.annotations.NullMarked;
