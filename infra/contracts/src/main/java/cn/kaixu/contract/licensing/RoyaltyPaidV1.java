package cn.kaixu.contract.licensing;

import java.math.BigDecimal;
import java.time.LocalDate;

import cn.kaixu.contract.ContractMessage;
import cn.kaixu.contract.MessageType;
import cn.kaixu.contract.kernel.PatentNumber;

/** Evidence of a payment was placed on the file. Amount in yuan. */
@MessageType(
        value = "kaixu.licensing.royalty-paid.v1",
        topic = "kaixu.licensing.licence",
        readers = {"reporting-service"})
public record RoyaltyPaidV1(
        String licenceId, String declarationId, PatentNumber patentNumber, BigDecimal amount, LocalDate paidOn)
        implements ContractMessage {
    @Override
    public String subject() {
        return licenceId;
    }
}
