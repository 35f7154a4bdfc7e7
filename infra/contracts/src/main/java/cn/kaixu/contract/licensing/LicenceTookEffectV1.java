package cn.kaixu.contract.licensing;

import java.math.BigDecimal;
import java.time.LocalDate;

import cn.kaixu.contract.ContractMessage;
import cn.kaixu.contract.MessageType;
import cn.kaixu.contract.kernel.PatentNumber;

/** A licence came into force: notice given and paid as announced; a free one by notice alone. {@code agreedRoyalty} in yuan is what is fixed at this moment, zero when free. */
@MessageType(
        value = "kaixu.licensing.licence-took-effect.v1",
        topic = "kaixu.licensing.licence",
        readers = {"matching-service", "reporting-service"})
public record LicenceTookEffectV1(
        String licenceId,
        String declarationId,
        PatentNumber patentNumber,
        LicenseeV1 licensee,
        String royaltyMode,
        BigDecimal agreedRoyalty,
        LocalDate effectiveFrom,
        LocalDate licenceEnd)
        implements ContractMessage {
    @Override
    public String subject() {
        return licenceId;
    }
}
