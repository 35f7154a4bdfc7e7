package cn.kaixu.contract.licensing;

import java.util.List;

import cn.kaixu.contract.ContractMessage;
import cn.kaixu.contract.MessageType;
import cn.kaixu.contract.kernel.PatentNumber;

/** The office asked for corrections to a recordal. */
@MessageType(
        value = "kaixu.licensing.recordal-returned.v1",
        topic = "kaixu.licensing.recordal",
        readers = {"reporting-service"})
public record RecordalReturnedV1(String recordalId, String licenceId, PatentNumber patentNumber, List<String> reasons)
        implements ContractMessage {
    public RecordalReturnedV1 {
        reasons = List.copyOf(reasons);
    }

    @Override
    public String subject() {
        return recordalId;
    }
}
