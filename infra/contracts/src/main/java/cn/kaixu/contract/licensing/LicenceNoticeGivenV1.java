package cn.kaixu.contract.licensing;

import java.time.LocalDate;

import cn.kaixu.contract.ContractMessage;
import cn.kaixu.contract.MessageType;
import cn.kaixu.contract.kernel.PatentNumber;

/** The firm gave the owner written notice (Patent Law Art. 51). */
@MessageType(
        value = "kaixu.licensing.licence-notice-given.v1",
        topic = "kaixu.licensing.licence",
        readers = {"reporting-service"})
public record LicenceNoticeGivenV1(String licenceId, String declarationId, PatentNumber patentNumber, LocalDate givenOn)
        implements ContractMessage {
    @Override
    public String subject() {
        return licenceId;
    }
}
