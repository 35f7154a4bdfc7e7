package cn.kaixu.licensing.ledger;

import cn.kaixu.licensing.licence.value.Evidence;
import cn.kaixu.licensing.licence.value.Side;

/** A payment evidence and who placed it. */
public record PlacedEvidence(Side placedBy, Evidence evidence) {}
