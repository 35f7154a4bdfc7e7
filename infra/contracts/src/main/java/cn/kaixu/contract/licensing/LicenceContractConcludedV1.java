package cn.kaixu.contract.licensing;

import java.time.LocalDate;

import cn.kaixu.contract.ContractMessage;
import cn.kaixu.contract.MessageType;
import cn.kaixu.contract.kernel.PatentNumber;

/** Both parties signed the contract of annex 6. */
@MessageType(
        value = "kaixu.licensing.licence-contract-concluded.v1",
        topic = "kaixu.licensing.licence",
        readers = {"reporting-service"})
public record LicenceContractConcludedV1(
        String licenceId, String declarationId, PatentNumber patentNumber, LocalDate concludedOn)
        implements ContractMessage {
    @Override
    public String subject() {
        return licenceId;
    }
}
