package cn.kaixu.contract.licensing;

import java.time.LocalDate;

import cn.kaixu.contract.ContractMessage;
import cn.kaixu.contract.MessageType;
import cn.kaixu.contract.kernel.PatentNumber;
import org.jspecify.annotations.Nullable;

/** A recordal (备案) was filed; the office decides by {@code decisionDueOn}, absent while the official calendar for that time is not out. */
@MessageType(
        value = "kaixu.licensing.recordal-filed.v1",
        topic = "kaixu.licensing.recordal",
        readers = {"reporting-service"})
public record RecordalFiledV1(
        String recordalId,
        String licenceId,
        PatentNumber patentNumber,
        LocalDate filedOn,
        @Nullable LocalDate decisionDueOn)
        implements ContractMessage {
    @Override
    public String subject() {
        return recordalId;
    }
}
