package cn.kaixu.licensing.ledger;

import cn.kaixu.licensing.licence.value.Side;
import cn.kaixu.licensing.licence.value.Signature;

/** Who of the two has signed, and how. */
public record SignedSide(Side side, Signature signature) {}
