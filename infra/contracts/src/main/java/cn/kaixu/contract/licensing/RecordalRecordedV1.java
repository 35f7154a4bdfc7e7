package cn.kaixu.contract.licensing;

import java.time.LocalDate;

import cn.kaixu.contract.ContractMessage;
import cn.kaixu.contract.MessageType;
import cn.kaixu.contract.kernel.PatentNumber;

/** The licence was recorded under a number. */
@MessageType(
        value = "kaixu.licensing.recordal-recorded.v1",
        topic = "kaixu.licensing.recordal",
        readers = {"matching-service", "reporting-service"})
public record RecordalRecordedV1(
        String recordalId, String licenceId, PatentNumber patentNumber, String recordNumber, LocalDate recordedOn)
        implements ContractMessage {
    @Override
    public String subject() {
        return recordalId;
    }
}
