package cn.kaixu.licensing.licence.event;

import cn.kaixu.licensing.licence.value.LicenceId;
import cn.kaixu.licensing.licence.value.Side;
import cn.kaixu.licensing.licence.value.Signature;
import org.axonframework.serialization.Revision;

/** One side has signed the contract (签署); it cannot unsay it. */
@Revision("1")
public record ContractSigned(LicenceId licenceId, Side side, Signature signature) implements LicenceEvent {}
