package cn.kaixu.contract.licensing;

import java.util.List;

import cn.kaixu.contract.ContractMessage;
import cn.kaixu.contract.MessageType;
import cn.kaixu.contract.kernel.PatentNumber;

/** The office refused to record the licence. */
@MessageType(
        value = "kaixu.licensing.recordal-refused.v1",
        topic = "kaixu.licensing.recordal",
        readers = {"reporting-service"})
public record RecordalRefusedV1(String recordalId, String licenceId, PatentNumber patentNumber, List<String> reasons)
        implements ContractMessage {
    public RecordalRefusedV1 {
        reasons = List.copyOf(reasons);
    }

    @Override
    public String subject() {
        return recordalId;
    }
}
