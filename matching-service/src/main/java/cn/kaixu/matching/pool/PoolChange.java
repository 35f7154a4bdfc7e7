package cn.kaixu.matching.pool;

import java.util.Optional;

import cn.kaixu.contract.kernel.PatentNumber;

/** What a follower must know of one change: the offer while it is open, nothing while it is suspended or once it is withdrawn. */
public record PoolChange(long position, PatentNumber patentNumber, Optional<Offer> open) {}
