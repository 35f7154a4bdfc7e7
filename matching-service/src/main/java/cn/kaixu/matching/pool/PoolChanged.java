package cn.kaixu.matching.pool;

import cn.kaixu.contract.kernel.PatentNumber;

/** The row of a patent is being changed in the running transaction. */
public record PoolChanged(PatentNumber patentNumber) {}
