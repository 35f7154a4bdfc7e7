package cn.kaixu.contract.licensing;

import cn.kaixu.contract.ContractMessage;
import cn.kaixu.contract.MessageType;
import cn.kaixu.contract.kernel.PatentNumber;

/** A firm registered its intention to take a licence. */
@MessageType(
        value = "kaixu.licensing.licence-intended.v1",
        topic = "kaixu.licensing.licence",
        readers = {"reporting-service"})
public record LicenceIntendedV1(
        String licenceId, String declarationId, PatentNumber patentNumber, LicenseeV1 licensee, String royaltyMode)
        implements ContractMessage {
    @Override
    public String subject() {
        return licenceId;
    }
}
